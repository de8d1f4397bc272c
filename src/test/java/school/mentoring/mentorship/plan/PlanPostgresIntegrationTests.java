package school.mentoring.mentorship.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.PostgresTest;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.PairPlans;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The queries of plans on the database that schools run. */
class PlanPostgresIntegrationTests extends PostgresTest {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired PairPlans pairPlans;
  @Autowired PlanRepository plans;
  @Autowired Routes routes;

  @Test
  void plansAreBegunListedAndCounted() {
    OrganisationId school = schools.founded();
    ProgrammeId programme = pairs.programme(school, 2026);
    pairs.teacher(school, "Ветрова Анна Олеговна", "vetrova-" + school);
    pairs.novice(school, "Ручьёв Егор Ильич");
    pairs.begun(school, programme, LocalDate.now());

    pairPlans.begin(pairs.of(school, programme), "Освоить урок", Optional.empty());

    assertThat(plans.lines(school, programme, LocalDate.now()))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.kind()).isEqualTo(PlanKind.PERSONAL_PROGRAMME);
              assertThat(it.goal()).isEqualTo("Освоить урок");
              assertThat(it.overdue()).isZero();
            });
    assertThat(pairPlans.figures(school, programme).planned()).isEqualTo(1);
    assertThat(routes.step(school, programme, 3).text()).isEqualTo("у 0 из 1 пар заполнен шаг 3");
    assertThat(plans.waiting(programme)).isEmpty();
  }
}
