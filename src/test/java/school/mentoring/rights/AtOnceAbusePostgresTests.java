package school.mentoring.rights;

import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.PostgresTest;

class AtOnceAbusePostgresTests extends PostgresTest implements AtOnceAbuse {

  @Autowired PressedAtOnce school;

  @Override
  public PressedAtOnce school() {
    return school;
  }
}
