package school.mentoring.rights;

import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;

@EngineTest
class AtOnceAbuseIntegrationTests implements AtOnceAbuse {

  @Autowired PressedAtOnce school;

  @Override
  public PressedAtOnce school() {
    return school;
  }
}
