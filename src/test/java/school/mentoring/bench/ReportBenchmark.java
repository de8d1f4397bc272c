package school.mentoring.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import school.mentoring.TestSchool;
import school.mentoring.monitoring.report.ReportKind;
import school.mentoring.monitoring.report.ReportPapers;
import school.mentoring.monitoring.report.ReportView;
import school.mentoring.monitoring.report.Reports;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The final report of a school with two hundred pairs as the meetings grow by the hundred. */
@Benchmark
class ReportBenchmark {

  private static final int PAIRS = 200;
  private static final int[] MEETINGS = {600, 6_000, 60_000};
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 11;

  @Autowired TestSchool schools;
  @Autowired Reports reports;
  @Autowired ReportPapers papers;
  @Autowired DataSource source;

  private OrganisationId school;
  private ProgrammeId programme;
  private LocalDate from;
  private JdbcTemplate database;

  @Test
  void theFinalReportAsMeetingsGrow() {
    database = new JdbcTemplate(source);
    school = schools.founded();
    Programme run = schools.programme(school, 2024);
    programme = run.id();
    from = run.schoolYear().firstDay();
    pairs();
    double[][] content = new double[MEETINGS.length][];
    double[][] paper = new double[MEETINGS.length][];
    int before = 0;
    for (int i = 0; i < MEETINGS.length; i++) {
      meetings(before, MEETINGS[i]);
      before = MEETINGS[i];
      content[i] = timed(() -> view());
      ReportView view = view();
      paper[i] = timed(() -> papers.of(view).pdf());
    }
    for (int i = 1; i < MEETINGS.length; i++) {
      Print.ratio(
          "Final report, its figures, ms",
          "" + MEETINGS[i],
          content[i],
          "" + MEETINGS[i - 1],
          content[i - 1]);
      Print.ratio(
          "Final report, PDF, ms", "" + MEETINGS[i], paper[i], "" + MEETINGS[i - 1], paper[i - 1]);
    }
  }

  private ReportView view() {
    return reports.view(school, programme, ReportKind.FINAL, from);
  }

  private static double[] timed(Runnable work) {
    for (int i = 0; i < WARM_UP; i++) {
      work.run();
    }
    double[] millis = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      work.run();
      millis[i] = (System.nanoTime() - begin) / 1e6;
    }
    Arrays.sort(millis);
    return millis;
  }

  private void pairs() {
    UUID set = UUID.randomUUID();
    UUID order = UUID.randomUUID();
    database.update(
        "insert into accompaniment (accompaniment_id, organisation, programme_id, order_id, state) values (?, ?, ?, ?, 'STARTED')",
        set,
        school.id(),
        programme.id(),
        order);
    for (int i = 0; i < PAIRS; i++) {
      database.update(
          "insert into mentorship (mentorship_id, organisation, programme_id, order_id, annex_row, accompaniment_id, mentor_id, mentee_id, form, starts_on, state, version) values (?, ?, ?, ?, ?, ?, ?, ?, 'учитель – ученик', ?, 'ACTIVE', 0)",
          id(i),
          school.id(),
          programme.id(),
          order,
          i + 1,
          set,
          new UUID(1, i / 3),
          new UUID(2, i),
          LocalDate.of(2024, 10, 1));
    }
  }

  private static UUID id(int pair) {
    return new UUID(0x5eed, pair);
  }

  private void meetings(int begun, int wanted) {
    String[] kinds = {"FIRST", "TRIAL", "PLANNING", "REGULAR", "REGULAR", "REGULAR"};
    database.batchUpdate(
        "insert into meeting (meeting_id, mentorship_id, kind, held_on, minutes, format, topic, result, next_step) values (?, ?, ?, ?, 45, 'IN_PERSON', 'тема', 'итог', 'шаг')",
        java.util.stream.IntStream.range(begun, wanted)
            .mapToObj(
                i ->
                    new Object[] {
                      UUID.randomUUID(),
                      id(i % PAIRS),
                      kinds[Math.min(i / PAIRS, kinds.length - 1)],
                      LocalDate.of(2024, 10, 1).plusDays(i % 230)
                    })
            .toList());
    database.execute("analyze");
  }
}
