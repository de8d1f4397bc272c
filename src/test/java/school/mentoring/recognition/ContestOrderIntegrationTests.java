package school.mentoring.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.recognition.contest.ContestEntry;
import school.mentoring.recognition.contest.ContestKind;
import school.mentoring.recognition.contest.Contests;
import school.mentoring.recognition.contest.Criterion;
import school.mentoring.recognition.contest.Juries;
import school.mentoring.recognition.contest.TieRule;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The order on a contest is annexed what the contest's page says on the day it is handed over. */
@EngineTest
class ContestOrderIntegrationTests {

  private static final LocalDate UNTIL = LocalDate.of(2024, 12, 4);

  @Autowired TestSchool schools;
  @Autowired Orders orders;
  @Autowired Contests contests;
  @Autowired Juries juries;

  private OrganisationId school;
  private ProgrammeId programme;
  private CurrentMember curator;

  @BeforeEach
  void school() {
    school = schools.founded();
    programme = schools.programme(school, 2024).id();
    curator =
        new CurrentMember(
            TestSchool.login(Role.CURATOR, school),
            school,
            new PersonName("Ветрова", "Анна", "Сергеевна"),
            Set.of(Role.CURATOR),
            false);
  }

  private void settle(UUID contest, String... nominations) {
    ContestEntry usual = contests.get(school, contest).entry();
    contests.describe(
        curator,
        contest,
        new ContestEntry(
            usual.title(),
            usual.nominated(),
            "",
            List.of(nominations),
            List.of(Criterion.of("Методы наставника", 2, 5)),
            UNTIL,
            UNTIL.plusDays(7),
            1,
            TieRule.CHAIR,
            UNTIL.plusDays(14),
            "актовый зал"));
  }

  private String annex(OrderId order) {
    Order now = orders.get(school, order);
    return now.annexes().get(0).rows().stream()
        .flatMap(List::stream)
        .collect(Collectors.joining("\n"));
  }

  private OrderId drafted() {
    return orders.draft(school, programme, OrderKind.CONTEST, null);
  }

  @Test
  void theAnnexIsWhatTheContestIsWhenTheOrderIsHandedOver() {
    UUID contest = contests.announce(curator, programme, ContestKind.MENTOR_OF_YEAR);
    settle(contest, "Наставник-дебютант");
    juries.invite(curator, contest, "Орлов Пётр Ильич", "методист");
    OrderId order = drafted();

    assertThat(annex(order))
        .contains(
            "Номинации: «Наставник-дебютант».",
            "до 11.12.2024 включительно по критериям: Методы наставника (до 5 баллов, вес 2).",
            "Состав жюри: Орлов Пётр Ильич, методист.",
            "1 (при равном среднем балле решает председатель жюри)",
            "18.12.2024 (место проведения: актовый зал)");
    settle(contest, "Наставник-дебютант", "Наставник-новатор");
    orders.check(school, order, orders.get(school, order).text(), "");
    assertThat(annex(order)).contains("Номинации: «Наставник-дебютант», «Наставник-новатор».");
  }

  @Test
  void aCancelledContestIsNotAnnexed() {
    contests.cancel(curator, contests.announce(curator, programme, ContestKind.BEST_PAIR));

    assertThat(annex(drafted())).contains("«Лучшая практика наставничества»");
  }
}
