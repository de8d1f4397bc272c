package school.mentoring.monitoring.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.monitoring.indicator.IndicatorValue;
import school.mentoring.monitoring.indicator.IndicatorValues;
import school.mentoring.monitoring.indicator.Part;
import school.mentoring.roadmap.Programme;

/** The indicators beside their targets, of each programme that the report is counted from. */
@Component
@Order(60)
class IndicatorsPart implements ReportPart {

  private static final String PREVIOUS = "indicators.previous.";
  private static final String OWN = "indicators.";

  private final ObjectProvider<IndicatorValues> values;

  IndicatorsPart(ObjectProvider<IndicatorValues> values) {
    this.values = values;
  }

  @Override
  public String key() {
    return "indicators";
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return true;
  }

  @Override
  public Optional<ReportSection> section(ReportFacts facts) {
    ReportSection.Draft draft = ReportSection.of(key(), "Показатели эффективности");
    List<Programme> programmes = facts.scope().programmes();
    boolean any = false;
    for (Programme programme : programmes) {
      List<IndicatorValue> known = of(programme, facts.scope());
      any |= !known.isEmpty();
      write(draft, programme, known, facts.scope());
    }
    return any ? Optional.of(draft.done()) : Optional.empty();
  }

  private List<IndicatorValue> of(Programme programme, ReportScope scope) {
    return values.stream()
        .flatMap(
            it -> it.of(programme.organisation(), programme.id(), day(programme, scope)).stream())
        .toList();
  }

  /** Within the programme: a calendar year takes the last day that the programme shares with it. */
  private static LocalDate day(Programme programme, ReportScope scope) {
    LocalDate first = programme.schoolYear().firstDay();
    LocalDate last = programme.schoolYear().lastDay();
    LocalDate day = scope.asOf().isAfter(last) ? last : scope.asOf();
    return day.isBefore(first) ? first : day;
  }

  private static String prefix(Programme programme, ReportScope scope) {
    return programme.id().equals(scope.programme().id()) ? OWN : PREVIOUS;
  }

  private static void write(
      ReportSection.Draft draft,
      Programme programme,
      List<IndicatorValue> known,
      ReportScope scope) {
    String prefix = prefix(programme, scope);
    List<IndicatorValue> determined = known.stream().filter(IndicatorValue::determined).toList();
    String when =
        "%s учебный год, на %s".formatted(programme.schoolYear(), Dates.of(day(programme, scope)));
    draft.say(sentence(determined, known.size(), when));
    List<List<ReportTable.Cell>> rows = new ArrayList<>();
    determined.forEach(it -> rows.add(row(draft, prefix, it)));
    if (!rows.isEmpty()) {
      draft.table(
          new ReportTable(
              "Показатели: " + when,
              List.of("Показатель", "Значение", "Из чего", "Цель", "Оценка"),
              rows));
    }
    chart(draft, determined, programme.schoolYear().toString());
  }

  private static String sentence(List<IndicatorValue> determined, int all, String when) {
    long targeted = determined.stream().filter(it -> it.target() != null).count();
    long reached = determined.stream().filter(it -> it.target() != null && it.reached()).count();
    if (determined.isEmpty()) {
      return "Показатели пока не определены (%s).".formatted(when);
    }
    return "Определено %s из %d (%s); цель достигнута по %d из %d."
        .formatted(Numeral.INDICATORS.of(determined.size()), all, when, reached, targeted);
  }

  private static List<ReportTable.Cell> row(
      ReportSection.Draft draft, String prefix, IndicatorValue value) {
    Figure figure = IndicatorFigures.value(prefix, value);
    draft.hold(List.of(figure)).hold(IndicatorFigures.parts(prefix, value));
    return List.of(
        ReportTable.Cell.of(value.title()),
        ReportTable.Cell.of(figure),
        ReportTable.Cell.of(IndicatorFigures.madeOf(value)),
        ReportTable.Cell.of(value.target() == null ? "—" : value.targetText()),
        ReportTable.Cell.of(value.grade() == null ? "" : value.grade()));
  }

  private static void chart(ReportSection.Draft draft, List<IndicatorValue> all, String year) {
    List<IndicatorValue> shares =
        all.stream().filter(it -> it.target() != null && IndicatorFigures.percent(it)).toList();
    if (shares.size() > 1) {
      draft.chart(
          new ReportChart(
              "Показатели и цели, % (" + year + ")",
              shares.stream().map(IndicatorValue::title).toList(),
              List.of(
                  new ReportChart.Series(
                      "Показатель", shares.stream().map(it -> it.value().doubleValue()).toList()),
                  new ReportChart.Series(
                      "Цель", shares.stream().map(it -> it.target().doubleValue()).toList()))));
    }
  }

  @Override
  public Page<EvidenceItem> evidence(ReportFacts facts, String figure, Pageable page) {
    boolean previous = figure.startsWith(PREVIOUS);
    List<Programme> all = facts.scope().programmes();
    Programme programme = previous ? all.get(0) : facts.scope().programme();
    String name = figure.substring(previous ? PREVIOUS.length() : OWN.length());
    Part part = name.endsWith(".denominator") ? Part.DENOMINATOR : Part.NUMERATOR;
    return values
        .getObject()
        .evidence(
            programme.organisation(),
            programme.id(),
            name.replaceFirst("\\.(numerator|denominator)$", ""),
            part,
            day(programme, facts.scope()),
            page);
  }
}
