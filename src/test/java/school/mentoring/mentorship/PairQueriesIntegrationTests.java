package school.mentoring.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.care.CareFilter;
import school.mentoring.mentorship.care.CareLists;
import school.mentoring.mentorship.care.FlagTopic;
import school.mentoring.mentorship.care.PairFlags;
import school.mentoring.mentorship.care.PairSide;
import school.mentoring.mentorship.decision.DecisionEntry;
import school.mentoring.mentorship.decision.PairDecisions;
import school.mentoring.mentorship.plan.PlanLists;
import school.mentoring.mentorship.plan.PlanSearch;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What is asked of many pairs at once costs as many queries as of two. */
@EngineTest
class PairQueriesIntegrationTests {

  private static final List<String> MENTEES =
      List.of("Ручьёв", "Озёров", "Лугов", "Полянский", "Холмов", "Ключев");

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired MeetingJournal journal;
  @Autowired PairDecisions decisions;
  @Autowired PlanLists plans;
  @Autowired CareLists cares;
  @Autowired PairFlags flags;
  @Autowired EntityManagerFactory sessions;

  private final LocalDate today = LocalDate.now();
  private OrganisationId school;
  private ProgrammeId programme;
  private CurrentMember curator;
  private List<MentorshipId> all;

  @BeforeEach
  void pairsAtWork() {
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ветрова", MENTEES.size(), "");
    MENTEES.forEach(it -> pairs.mentee(school, it));
    pairs.begun(school, programme, today.minusDays(20));
    all = pairs.of(school, programme).stream().map(Mentorship::id).toList();
    curator =
        new CurrentMember(
            TestSchool.login(Role.CURATOR, school),
            school,
            new PersonName("Кленова", "Анна", null),
            Set.of(Role.CURATOR),
            false);
  }

  @Test
  void aMeetingHeldTogetherIsEnteredAtOnce() {
    MeetingNote note = new MeetingNote(today, 45, MeetingFormat.IN_PERSON, "Знакомство", "", "");

    sameFor(some -> journal.writeTogether(curator, some, MeetingKind.FIRST, note));

    assertThat(pairs.of(school, programme)).allMatch(it -> it.meetings().size() == 1);
  }

  @Test
  void pairsAreDecidedAtOnce() {
    sameFor(
        some ->
            decisions.decide(
                school, programme, some, DecisionEntry.of(Decision.GO_ON), curator.login()));

    assertThat(decisions.goingOn(school, programme)).hasSize(MENTEES.size());
  }

  @Test
  void thePageOfCasesReadsThePairsThatItShows() {
    Runnable page =
        () ->
            cares
                .find(school, programme, new CareFilter(false, false), PageRequest.of(0, 25))
                .forEach(it -> assertThat(it.signals()).isNotEmpty());
    all.subList(0, 2).forEach(this::flag);
    long few = queries(page);
    all.subList(2, all.size()).forEach(this::flag);

    assertThat(queries(page)).isEqualTo(few);
  }

  private void flag(MentorshipId pair) {
    flags.flag(school, pair, PairSide.MENTOR, FlagTopic.OTHER);
  }

  @Test
  void theListOfPlansReadsNoJournals() {
    assertThat(
            queries(() -> plans.find(curator, programme, PlanSearch.all(), PageRequest.of(0, 50))))
        .as("plans, pairs, mentors, mentees")
        .isLessThanOrEqualTo(4);
  }

  private void sameFor(Consumer<List<MentorshipId>> asked) {
    long few = queries(() -> asked.accept(all.subList(0, 2)));
    assertThat(queries(() -> asked.accept(all.subList(2, all.size())))).isEqualTo(few);
  }

  /** Writing is counted by nobody: every row is written once. */
  private long queries(Runnable asked) {
    Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    asked.run();
    statistics.setStatisticsEnabled(false);
    return statistics.getQueryExecutionCount()
        + statistics.getEntityFetchCount()
        + statistics.getCollectionFetchCount();
  }
}
