package school.mentoring.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class ReportQueriesIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired Reports reports;
  @Autowired EntityManagerFactory sessions;

  @Test
  void theReportOfManyPairsCostsNoMoreQueriesThanThatOfOne() {
    OrganisationId school = schools.founded();
    ProgrammeId programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ключева", 9, "");
    pairs.mentee(school, "Басов");
    pairs.begun(school, programme, LocalDate.of(2026, 10, 5));
    long one = queries(school, programme);
    for (String surname : new String[] {"Альтов", "Тенорова", "Дискантов", "Баритонов"}) {
      pairs.mentee(school, surname);
    }
    pairs.begun(school, programme, LocalDate.of(2026, 10, 6));

    assertThat(queries(school, programme)).isEqualTo(one).isPositive();
  }

  private long queries(OrganisationId school, ProgrammeId programme) {
    Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    reports.view(school, programme, ReportKind.FINAL, LocalDate.of(2026, 8, 1));
    statistics.clear();
    reports.view(school, programme, ReportKind.FINAL, LocalDate.of(2026, 8, 1));
    statistics.setStatisticsEnabled(false);
    return statistics.getPrepareStatementCount();
  }
}
