package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.shared.OrganisationId;

@EngineTest
class ApplicationStartTests {

  @Autowired TestSchool school;
  @Autowired Staff staff;

  @Test
  void aFoundedSchoolHasAHeadWhoSigns() {
    OrganisationId founded = school.founded();

    assertThat(staff.head(founded).login()).isEqualTo(TestSchool.login(Role.DIRECTOR, founded));
  }
}
