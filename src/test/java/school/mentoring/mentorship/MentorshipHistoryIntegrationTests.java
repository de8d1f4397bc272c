package school.mentoring.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Participation.End;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.base.BaseColumn;
import school.mentoring.enrolment.base.BaseRow;
import school.mentoring.enrolment.base.Bases;
import school.mentoring.enrolment.register.ParticipantFilter;
import school.mentoring.enrolment.register.ParticipantFilter.Narrowing;
import school.mentoring.enrolment.register.ParticipantFilter.State;
import school.mentoring.enrolment.register.ParticipantOrder;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

@EngineTest
class MentorshipHistoryIntegrationTests {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 10);

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired Bases bases;
  @Autowired MentorshipRepository repository;
  @Autowired TransactionTemplate transaction;
  @Autowired EntityManagerFactory sessions;

  private OrganisationId school;

  @BeforeEach
  void found() {
    school = schools.founded();
  }

  private List<BaseRow> base(Side side, String search, Boolean paired, SchoolYear year) {
    Narrowing narrowing = new Narrowing("", "", null, paired, year, null, false);
    return bases
        .page(
            school,
            new ParticipantFilter(side, search, "", State.TAKING_PART, narrowing),
            ParticipantOrder.NAME,
            false,
            0)
        .getContent();
  }

  private static List<String> names(List<BaseRow> rows) {
    return rows.stream().map(it -> it.person().name().surname()).toList();
  }

  private void finish(ProgrammeId programme) {
    transaction.executeWithoutResult(
        status ->
            repository
                .findByOrganisationAndProgrammeOrderByStartsOnAscAnnexRowAsc(school, programme)
                .forEach(it -> it.finish(DAY.plusMonths(8))));
  }

  private ProgrammeId begun(int places, String... mentees) {
    ProgrammeId programme = pairs.programme(school, 2024);
    pairs.mentor(school, "Ключева", places, "");
    for (String mentee : mentees) {
      pairs.mentee(school, mentee);
    }
    pairs.begun(school, programme, DAY);
    return programme;
  }

  @Test
  void bothBasesTellOfThePairsThatTheProgrammeJoined() {
    begun(1, "Басов");

    BaseRow mentee = base(Side.MENTEE, "", null, null).get(0);
    BaseRow mentor = base(Side.MENTOR, "", null, null).get(0);

    assertThat(mentee.cell(BaseColumn.PARTNER)).containsExactly("Ключева Вера (2024/25)");
    assertThat(mentee.cell(BaseColumn.PARTNER_PLACE))
        .containsExactly("МБОУ «Берёзовская школа», учитель музыки");
    assertThat(mentor.cell(BaseColumn.PARTNER)).containsExactly("Басов Егор (2024/25)");
    assertThat(mentee.pairs()).extracting(it -> it.known().end()).containsExactly(End.GOING_ON);
  }

  @Test
  void thePairsOfEarlierYearsStayInTheHistory() {
    ProgrammeId first = pairs.programme(school, 2024);
    pairs.mentor(school, "Ключева", 1, "");
    pairs.mentee(school, "Басов");
    pairs.begun(school, first, DAY);
    finish(first);
    ProgrammeId second = pairs.programme(school, 2025);
    pairs.begun(school, second, DAY.plusYears(1));

    BaseRow row = base(Side.MENTEE, "", null, null).get(0);

    assertThat(row.cell(BaseColumn.PARTNER))
        .containsExactly("Ключева Вера (2025/26)", "Ключева Вера (2024/25)");
    assertThat(row.cell(BaseColumn.ENDED)).containsExactly("", "10.05.2025");
    assertThat(row.cell(BaseColumn.COMPLETED)).containsExactly("идёт", "пройдена");
    assertThat(base(Side.MENTEE, "", null, SchoolYear.of(2024)).get(0).cell(BaseColumn.PARTNER))
        .containsExactly("Ключева Вера (2024/25)");
    assertThat(base(Side.MENTEE, "", null, SchoolYear.of(2023))).isEmpty();
  }

  @Test
  void theBaseIsFoundByThePartnerAndNarrowedToThoseWithoutAPair() {
    ProgrammeId programme = begun(1, "Басов", "Лесной");

    List<String> paired = names(base(Side.MENTEE, "", true, null));
    List<String> alone = names(base(Side.MENTEE, "", false, null));

    assertThat(paired).hasSize(1);
    assertThat(alone).hasSize(1).doesNotContainAnyElementsOf(paired);
    assertThat(names(base(Side.MENTEE, "ключева", null, null))).isEqualTo(paired);
    assertThat(names(base(Side.MENTEE, "МУЗЫКА", null, null))).hasSize(2);
    assertThat(base(Side.MENTEE, "100%", null, null)).isEmpty();
    finish(programme);
    assertThat(base(Side.MENTEE, "", true, null)).isEmpty();
  }

  @Test
  void aPageOfManyPeopleCostsNoMoreQueriesThanAPageOfTwo() {
    begun(3, "Басов", "Лесной");
    long few = queries();
    IntStream.range(0, 20).forEach(it -> pairs.mentee(school, "Ива" + (char) ('а' + it)));
    long many = queries();

    assertThat(many).isEqualTo(few).isPositive();
  }

  private long queries() {
    Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    base(Side.MENTEE, "", null, null);
    statistics.setStatisticsEnabled(false);
    return statistics.getPrepareStatementCount();
  }
}
