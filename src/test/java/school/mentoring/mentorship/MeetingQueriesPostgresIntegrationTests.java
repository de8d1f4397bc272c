package school.mentoring.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import school.mentoring.PostgresTest;
import school.mentoring.TestSchool;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What is told of meetings costs the same number of statements however many there are. */
class MeetingQueriesPostgresIntegrationTests extends PostgresTest {

  private static final LocalDate BEGUN = LocalDate.of(2026, 9, 7);
  private static final LocalDate END = LocalDate.of(2027, 5, 31);
  private static final List<String> MENTEES = List.of("Ручьёв", "Озёров", "Лугов", "Полянский");
  private static final int MANY = 75;

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired Meetings meetings;
  @Autowired PairViews views;
  @Autowired JdbcTemplate database;
  @Autowired EntityManagerFactory sessions;

  private OrganisationId school;
  private ProgrammeId programme;
  private List<Mentorship> all;

  @BeforeEach
  void pairsWithOneMeetingEach() {
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ветрова", MENTEES.size(), "");
    MENTEES.forEach(it -> pairs.mentee(school, it));
    pairs.begun(school, programme, BEGUN);
    all = pairs.of(school, programme);
    meet(0, 1);
  }

  /** Meetings of every pair, a day after another. */
  private void meet(int from, int to) {
    List<Object[]> rows =
        all.stream()
            .flatMap(pair -> IntStream.range(from, to).mapToObj(it -> row(pair, it)))
            .toList();
    database.batchUpdate(
        "insert into meeting (meeting_id, mentorship_id, kind, held_on, minutes, format, topic,"
            + " result, next_step) values (?, ?, ?, ?, ?, 'IN_PERSON', '', '', '')",
        rows);
  }

  private static Object[] row(Mentorship pair, int number) {
    return new Object[] {
      UUID.randomUUID(),
      pair.id().id(),
      number == 0 ? "FIRST" : "REGULAR",
      BEGUN.plusDays(number),
      30 + number % 2 * 15
    };
  }

  @Test
  void figuresOfHundredsOfMeetingsAreOneStatementAndRight() {
    long few = statements(() -> meetings.figures(school, List.of(programme), BEGUN, END));
    meet(1, MANY);
    long many = statements(() -> meetings.figures(school, List.of(programme), BEGUN, END));

    assertThat(many).isEqualTo(few).isEqualTo(1);
    MeetingFigures told = meetings.figures(school, List.of(programme), BEGUN, END);
    assertThat(told.total()).isEqualTo(MENTEES.size() * MANY);
    assertThat(told.minutes()).isEqualTo(MENTEES.size() * (38 * 30 + 37 * 45));
    assertThat(told.byKind()).containsEntry(MeetingKind.FIRST, MENTEES.size());
    assertThat(told.byMonth().values().stream().mapToInt(it -> it).sum()).isEqualTo(told.total());
    assertThat(told.perPair())
        .hasSize(MENTEES.size())
        .allSatisfy((pair, sum) -> assertThat(sum.count()).isEqualTo(MANY));
  }

  @Test
  void thePagesOfTheListHoldEveryMeetingOnceAndItsTotalIsTheFigure() {
    meet(1, MANY);
    long first = statements(() -> page(0));

    assertThat(first).as("the page and its total").isEqualTo(2);
    Page<HeldMeeting> page = page(0);
    List<UUID> listed =
        IntStream.range(0, page.getTotalPages())
            .mapToObj(this::page)
            .flatMap(it -> it.getContent().stream())
            .map(HeldMeeting::id)
            .toList();
    assertThat(listed).doesNotHaveDuplicates().hasSize((int) page.getTotalElements());
    assertThat(page.getTotalElements())
        .isEqualTo(meetings.figures(school, List.of(programme), BEGUN, END).total());
  }

  private Page<HeldMeeting> page(int number) {
    return meetings.list(
        school, List.of(programme), BEGUN, END, Optional.empty(), PageRequest.of(number, 25));
  }

  @Test
  void pairsAreShownWithoutTheirJournals() {
    long few = statements(() -> views.of(school, all));
    meet(1, MANY);
    long many = statements(() -> views.of(school, all));

    assertThat(many).isEqualTo(few).isPositive();
    assertThat(views.of(school, all))
        .hasSize(MENTEES.size())
        .allMatch(it -> it.meetings() == MANY)
        .allMatch(it -> it.last().orElseThrow().equals(BEGUN.plusDays(MANY - 1)));
  }

  private long statements(Runnable asked) {
    Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    asked.run();
    statistics.setStatisticsEnabled(false);
    return statistics.getPrepareStatementCount();
  }
}
