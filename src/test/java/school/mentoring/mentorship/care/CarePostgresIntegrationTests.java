package school.mentoring.mentorship.care;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.PostgresTest;

class CarePostgresIntegrationTests extends PostgresTest {

  @Autowired CareProof proof;

  @Test
  void silenceIsCountedInSchoolDaysAndToldOnce() {
    proof.silence();
  }

  @Test
  void pairsThatMeetOnRequestAreNeverTooSilent() {
    proof.onRequest();
  }

  @Test
  void pulsesOfBothSidesRaiseSignalsInOneCase() {
    proof.pulses();
  }
}
