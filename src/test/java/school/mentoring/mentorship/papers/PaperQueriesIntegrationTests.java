package school.mentoring.mentorship.papers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import school.mentoring.EngineTest;
import school.mentoring.TestClock;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class PaperQueriesIntegrationTests {

  /** A Monday. */
  private static final LocalDate NOTICE = LocalDate.of(2026, 10, 12);

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired LabourCases cases;
  @Autowired EarlyEnds ends;
  @Autowired EntityManagerFactory sessions;

  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void pairsOfTeachers() {
    clock.set(NOTICE, events);
    school = schools.founded();
    programme = pairs.programme(school, 2026);
  }

  @AfterEach
  void today() {
    clock.reset(events);
  }

  private void begin(String... surnames) {
    for (String surname : surnames) {
      pairs.teacher(school, surname + " Инна Львовна", "");
      pairs.novice(school, surname + "-Новая Ольга Львовна");
      pairs.novice(school, surname + "-Юная Ольга Львовна");
    }
    pairs.begun(school, programme, LocalDate.of(2026, 9, 15));
  }

  @Test
  void thePapersOfManyPairsCostNoMoreQueriesThanThoseOfTwo() {
    begin("Кленова");
    long few = queries(() -> assertThat(cases.of(school, programme)).hasSize(2));
    begin("Соснова", "Берёзова", "Рябинова");
    long many =
        queries(
            () ->
                assertThat(cases.of(school, programme))
                    .hasSize(8)
                    .allMatch(it -> it.consent().isPresent() && !it.order().isEmpty()));

    assertThat(many).isEqualTo(few).isPositive();
  }

  @Test
  void manyNoticesCostNoMoreQueriesThanOne() {
    begin("Кленова", "Соснова");
    List<Mentorship> all = pairs.of(school, programme);
    notice(all.get(0));
    long one = queries(ends::due);
    all.subList(1, 4).forEach(this::notice);
    long many = queries(ends::due);

    assertThat(many).isEqualTo(one).isPositive();
  }

  /** Given on the Monday; the next Monday its last day is over. */
  private void notice(Mentorship pair) {
    clock.set(NOTICE, events);
    ends.notice(school, pair.id(), EndedBy.MENTOR, "", NOTICE, NOTICE.plusDays(3));
    clock.set(NOTICE.plusDays(7), events);
  }

  private long queries(Runnable asked) {
    Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    asked.run();
    statistics.setStatisticsEnabled(false);
    return statistics.getPrepareStatementCount();
  }
}
