package school.mentoring.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import school.mentoring.PostgresTest;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

class ReportPostgresTests extends PostgresTest {

  private static final LocalDate YEAR = LocalDate.of(2024, 8, 1);

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired Reports reports;
  @Autowired ReportPath path;
  @Autowired JdbcTemplate database;

  @Test
  void theFinalReportIsCountedFollowedAndFrozenOnPostgres() {
    OrganisationId school = schools.founded();
    ProgrammeId programme = pairs.programme(school, 2024);
    pairs.mentor(school, "Ключева", 3, "");
    pairs.mentee(school, "Басов");
    pairs.begun(school, programme, LocalDate.of(2024, 10, 7));
    UUID pair = pairs.of(school, programme).get(0).id().id();
    for (int month = 0; month < 3; month++) {
      database.update(
          "insert into meeting (meeting_id, mentorship_id, kind, held_on, minutes, format, topic,"
              + " result, next_step) values (?, ?, 'REGULAR', ?, 45, 'IN_PERSON', '', '', '')",
          UUID.randomUUID(),
          pair,
          LocalDate.of(2024, 11, 5).plusMonths(month));
    }

    ReportView view = reports.view(school, programme, ReportKind.FINAL, YEAR);
    assertThat(view.content().figure("meetings.total").orElseThrow().text()).isEqualTo("3");
    assertThat(view.content().figure("meetings.month.2025-01")).isPresent();
    view.content().figures().values().stream()
        .filter(it -> it.known() && it.made().isEmpty())
        .forEach(it -> assertThat(sum(school, programme, it)).isEqualTo(it.value().intValue()));

    path.send(school, programme, ReportKind.FINAL, YEAR, "curator");
    assertThat(reports.view(school, programme, ReportKind.FINAL, YEAR).content())
        .isEqualTo(view.content());
    database.update("delete from meeting where mentorship_id = ?", pair);
    assertThat(sum(school, programme, view.content().figure("meetings.total").orElseThrow()))
        .isEqualTo(3);
  }

  private int sum(OrganisationId school, ProgrammeId programme, Figure figure) {
    return reports
        .evidence(school, programme, ReportKind.FINAL, YEAR, figure.key(), PageRequest.of(0, 1000))
        .stream()
        .mapToInt(EvidenceItem::counts)
        .sum();
  }
}
