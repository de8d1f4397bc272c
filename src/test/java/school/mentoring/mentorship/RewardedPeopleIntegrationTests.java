package school.mentoring.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.order.Order;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.order.acquaintance.Acquaintance;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class RewardedPeopleIntegrationTests {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 10);

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired Orders orders;
  @Autowired MentorshipRepository repository;
  @Autowired TransactionTemplate transaction;

  @Test
  void pupilsAreRewardedByOneOrderAndTheMentorsOfTheStaffByAnother() {
    OrganisationId school = schools.founded();
    ProgrammeId programme = pairs.programme(school, 2024);
    pairs.mentor(school, "О'Нил", 2, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Иванова-Петрова");
    pairs.mentee(school, "Ли");
    pairs.begun(school, programme, DAY);

    transaction.executeWithoutResult(
        status ->
            repository
                .findByOrganisationAndProgrammeOrderByStartsOnAscAnnexRowAsc(school, programme)
                .forEach(it -> it.finish(DAY.plusMonths(8))));

    Order order = reward(school, programme, "late");
    assertThat(order.text().points()).contains("согласно списку (приложение № 1)");
    assertThat(order.annexes().get(0).rows())
        .extracting(it -> it.get(1) + ", " + it.get(3))
        .containsExactlyInAnyOrder("Иванова-Петрова Егор, наставляемый", "Ли Егор, наставляемый");
    assertThat(order.sheet().lines()).extracting(Acquaintance::name).doesNotContain("Ли Егор");

    Order ofStaff =
        orders.get(school, orders.draft(school, programme, OrderKind.REWARD_EMPLOYEES, "late"));
    assertThat(ofStaff.annexes().get(0).rows()).anyMatch(it -> it.contains("О'Нил Вера"));
    assertThat(ofStaff.sheet().lines()).extracting(Acquaintance::name).contains("О'Нил Вера");
  }

  private Order reward(OrganisationId school, ProgrammeId programme, String subject) {
    return orders.get(school, orders.draft(school, programme, OrderKind.REWARD, subject));
  }
}
