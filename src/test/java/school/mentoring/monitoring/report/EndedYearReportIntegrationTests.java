package school.mentoring.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import school.mentoring.EngineTest;
import school.mentoring.TestClock;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** A calendar year is told from two programmes, of which the first has long ended. */
@EngineTest
class EndedYearReportIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired Programmes programmes;
  @Autowired Reports reports;
  @Autowired TestClock.Movable clock;
  @Autowired ApplicationEventPublisher events;

  @AfterEach
  void today() {
    clock.reset(events);
  }

  @Test
  void theSelfExaminationMeasuresAnEndedProgrammeAsItEnded() {
    OrganisationId school = schools.founded();
    clock.set(LocalDate.of(2045, 8, 20), events);
    ProgrammeId former = pairs.programme(school, 2045);
    clock.set(LocalDate.of(2046, 5, 28), events);
    programmes.finish(former);
    clock.set(LocalDate.of(2046, 8, 20), events);
    ProgrammeId current = pairs.programme(school, 2046);
    clock.set(LocalDate.of(2047, 3, 10), events);

    ReportContent content =
        reports
            .view(school, current, ReportKind.SELF_EXAMINATION, LocalDate.of(2046, 1, 1))
            .content();

    assertThat(content.toString())
        .contains("2045/46 учебный год, на 28.05.2046", "2046/47 учебный год, на 31.12.2046");
  }

  @Test
  void aReportOfAYearThatIsStillAheadTellsWhatIsKnown() {
    OrganisationId school = schools.founded();
    ProgrammeId ahead = pairs.programme(school, 2049);

    ReportContent content =
        reports.view(school, ahead, ReportKind.FINAL, LocalDate.of(2049, 8, 1)).content();

    assertThat(content.toString()).contains("2049/50 учебный год, на ");
  }
}
