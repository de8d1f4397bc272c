package school.mentoring.monitoring.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.Grade;
import school.mentoring.monitoring.Monitoring;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.indicator.EvidenceItem;

/** The grades that the monitoring gave by the year's targets, as of its day. */
@Component
@Order(55)
class GradesPart implements ReportPart {

  private final Monitorings monitorings;

  GradesPart(Monitorings monitorings) {
    this.monitorings = monitorings;
  }

  @Override
  public String key() {
    return "grades";
  }

  @Override
  public Keeping keeping() {
    return Keeping.NOTHING;
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return kind == ReportKind.FINAL;
  }

  @Override
  public Optional<ReportSection> section(ReportFacts facts) {
    return monitorings
        .find(facts.scope().organisation(), facts.scope().programme().id())
        .map(Monitoring::grades)
        .filter(it -> !it.isEmpty())
        .map(GradesPart::written);
  }

  private static ReportSection written(List<Grade> grades) {
    ReportSection.Draft draft =
        ReportSection.of("grades", "Оценка по целевым значениям года")
            .say(
                "Оценки даны таблицей решений в день мониторинга. Те же показатели на день отчёта и то, из чего они сложились, — в следующем разделе.");
    List<List<ReportTable.Cell>> rows = new ArrayList<>();
    for (Grade grade : grades) {
      Figure figure = figure(grade);
      draft.hold(List.of(figure));
      rows.add(
          List.of(
              ReportTable.Cell.of(figure.title()),
              ReportTable.Cell.of(figure),
              ReportTable.Cell.of(figure.targetText()),
              ReportTable.Cell.of(grade.level())));
    }
    return draft
        .table(new ReportTable("Оценки", List.of("Показатель", "Значение", "Цель", "Оценка"), rows))
        .chart(chart(grades))
        .done();
  }

  private static Figure figure(Grade grade) {
    return new Figure(
        "grades." + grade.indicator().key(),
        grade.indicator().title(),
        BigDecimal.valueOf(grade.percent()),
        FigureUnit.PERCENT,
        BigDecimal.valueOf(grade.target()),
        null,
        List.of("indicators." + grade.indicator().key()),
        grade.reached());
  }

  private static ReportChart chart(List<Grade> grades) {
    return new ReportChart(
        "Показатели и цели, %",
        grades.stream().map(it -> it.indicator().title()).toList(),
        List.of(
            new ReportChart.Series("Показатель", grades.stream().map(Grade::percent).toList()),
            new ReportChart.Series("Цель", grades.stream().map(Grade::target).toList())));
  }

  /** The indicator tells what it was made of; the grade itself is one record. */
  @Override
  public Page<EvidenceItem> evidence(ReportFacts facts, String figure, Pageable page) {
    String link = "/programmes/" + facts.scope().programme().id() + "/monitoring";
    return Counted.page(
        List.of(new EvidenceItem("Оценка мониторинга программы", link, null, 1)), page);
  }
}
