package school.mentoring.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RolesTextUnitTests {

  @Test
  void keysAndTitlesStandSideBySide() {
    assertThat(RolesText.of("mentor, Педагог-психолог").roles())
        .containsExactlyInAnyOrder(Role.MENTOR, Role.PSYCHOLOGIST);
    assertThat(RolesText.of("куратор секретарь").roles())
        .containsExactlyInAnyOrder(Role.CURATOR, Role.CLERK);
  }

  @Test
  void aTitleOfTwoWordsIsTakenWhole() {
    assertThat(RolesText.of("наставник муниципальный координатор"))
        .isEqualTo(
            new RolesText(
                java.util.EnumSet.of(Role.MENTOR, Role.COORDINATOR), java.util.Optional.empty()));
  }

  @Test
  void whatIsNoRoleIsNamed() {
    assertThat(RolesText.of("mentor, завуч").unknown()).contains("завуч");
    assertThat(RolesText.of("").roles()).isEmpty();
  }
}
