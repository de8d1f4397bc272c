package school.mentoring.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.PostgresTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.ParticipationHistory;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.base.BaseColumn;
import school.mentoring.enrolment.base.BaseRow;
import school.mentoring.enrolment.base.Bases;
import school.mentoring.enrolment.base.Histories;
import school.mentoring.enrolment.register.ParticipantFilter;
import school.mentoring.enrolment.register.ParticipantFilter.Narrowing;
import school.mentoring.enrolment.register.ParticipantFilter.State;
import school.mentoring.enrolment.register.ParticipantOrder;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

class BasesPostgresIntegrationTests extends PostgresTest {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 10);

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired Bases bases;
  @Autowired Histories histories;
  @Autowired ParticipationHistory history;

  @Test
  void everyFilterAndOrderRunsAndTheNoteStandsInBothBases() {
    OrganisationId school = schools.founded();
    ProgrammeId programme = pairs.programme(school, 2024);
    pairs.mentor(school, "Ключева", 1, "");
    pairs.mentee(school, "Басов");
    pairs.begun(school, programme, DAY);
    Narrowing all =
        new Narrowing(
            "", "7А", ParticipantKind.PUPIL, true, SchoolYear.of(2024), DAY.minusYears(9), false);

    for (ParticipantOrder order : ParticipantOrder.values()) {
      assertThat(mentees(school, "КЛЮЧЕВА", all, order)).hasSize(1);
    }
    BaseRow mentee = mentees(school, "", Narrowing.NONE, ParticipantOrder.NAME).get(0);
    histories.note(mentee.person(), mentee.pairs().get(0).known().id(), "концерт", "");

    BaseRow mentor =
        bases
            .all(
                school,
                new ParticipantFilter(Side.MENTOR, "", "", State.TAKING_PART),
                ParticipantOrder.NAME,
                false)
            .get(0);
    assertThat(mentor.cell(BaseColumn.RESULTS)).containsExactly("концерт");
    assertThat(history.years(school)).containsExactly(SchoolYear.of(2024));
  }

  private List<BaseRow> mentees(
      OrganisationId school, String search, Narrowing narrowing, ParticipantOrder order) {
    return bases
        .page(
            school,
            new ParticipantFilter(
                Side.MENTEE, search, "учитель – ученик", State.ADMITTED, narrowing),
            order,
            true,
            0)
        .getContent();
  }
}
