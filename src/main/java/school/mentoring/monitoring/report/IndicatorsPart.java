package school.mentoring.monitoring.report;

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
import school.mentoring.shared.russian.Capital;
import school.mentoring.shared.russian.Dates;

/** The indicators beside their targets, of each programme that the report is counted from. */
@Component
@Order(60)
class IndicatorsPart implements ReportPart {

  private static final String PREVIOUS = "indicators.previous.";
  private static final String OWN = "indicators.";

  private final ObjectProvider<IndicatorValues> values;
  private final MeasuredDay day;

  IndicatorsPart(ObjectProvider<IndicatorValues> values, MeasuredDay day) {
    this.values = values;
    this.day = day;
  }

  @Override
  public String key() {
    return "indicators";
  }

  @Override
  public Keeping keeping() {
    return Keeping.MARKS;
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
      List<IndicatorValue> known = of(programme, facts);
      any |= !known.isEmpty();
      write(draft, programme, known, facts.scope());
    }
    return any ? Optional.of(draft.done()) : Optional.empty();
  }

  private List<IndicatorValue> of(Programme programme, ReportFacts facts) {
    return facts.indicators(programme, it -> read(it, facts.scope()));
  }

  private List<IndicatorValue> read(Programme programme, ReportScope scope) {
    return values.stream()
        .flatMap(
            it ->
                it.of(programme.organisation(), programme.id(), day.of(programme, scope)).stream())
        .toList();
  }

  private static String prefix(Programme programme, ReportScope scope) {
    return programme.id().equals(scope.programme().id()) ? OWN : PREVIOUS;
  }

  private void write(
      ReportSection.Draft draft,
      Programme programme,
      List<IndicatorValue> known,
      ReportScope scope) {
    String prefix = prefix(programme, scope);
    List<IndicatorValue> determined = known.stream().filter(IndicatorValue::determined).toList();
    String when =
        "%s учебный год, на %s"
            .formatted(programme.schoolYear(), Dates.text(day.of(programme, scope)));
    Counted counts = counts(programme, prefix, known);
    draft.say(sentence(prefix, counts, when)).show(counts.figures(prefix));
    List<List<ReportTable.Cell>> rows = new ArrayList<>();
    determined.forEach(it -> rows.add(row(draft, prefix, it)));
    if (!rows.isEmpty()) {
      draft.table(
          new ReportTable(
              "Показатели: " + when,
              List.of("Показатель", "Значение", "Числитель", "Знаменатель", "Цель", "Оценка"),
              rows));
    }
    unknown(draft, known);
    chart(draft, determined, programme.schoolYear().toString());
  }

  private static Counted counts(Programme programme, String prefix, List<IndicatorValue> known) {
    return IndicatorFigures.counts(prefix, programme.id().toString(), known);
  }

  /** What could not be told, and what to do about it. */
  private static void unknown(ReportSection.Draft draft, List<IndicatorValue> all) {
    List<List<ReportTable.Cell>> rows =
        all.stream()
            .filter(it -> !it.determined())
            .map(
                it ->
                    List.of(
                        ReportTable.Cell.of(it.title()), ReportTable.Cell.of(reason(it.note()))))
            .toList();
    if (!rows.isEmpty()) {
      draft.table(new ReportTable("Не определены", List.of("Показатель", "Почему"), rows));
    }
  }

  private static String reason(String note) {
    return note.replaceFirst("^не определён: ", "");
  }

  private static String sentence(String prefix, Counted counts, String when) {
    Figure known = counts.figure(prefix + "count.known");
    if (known.value().signum() == 0) {
      return "Показатели пока не определены (%s).".formatted(when);
    }
    return "%s: %s %s из %s; цель достигнута по %s из %s."
        .formatted(
            Capital.of(when),
            Numeral.agreed(known, "определён", "определено"),
            Numeral.INDICATORS.of(known),
            counts.figure(prefix + "count.all").text(),
            counts.figure(prefix + "count.reached").text(),
            counts.figure(prefix + "count.targeted").text());
  }

  private static List<ReportTable.Cell> row(
      ReportSection.Draft draft, String prefix, IndicatorValue value) {
    Figure figure = IndicatorFigures.value(prefix, value);
    List<Figure> parts = IndicatorFigures.parts(prefix, value);
    draft.hold(List.of(figure)).hold(parts);
    return List.of(
        ReportTable.Cell.of(value.title()),
        ReportTable.Cell.of(figure),
        IndicatorFigures.part(parts, ".numerator", IndicatorFigures.source(value)),
        IndicatorFigures.part(parts, ".denominator", "—"),
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
    if (name.startsWith("count.")) {
      return counts(programme, previous ? PREVIOUS : OWN, of(programme, facts))
          .evidence(figure, page);
    }
    Part part = name.endsWith(".denominator") ? Part.DENOMINATOR : Part.NUMERATOR;
    return values
        .getObject()
        .evidence(
            programme.organisation(),
            programme.id(),
            name.replaceFirst("\\.(numerator|denominator)$", ""),
            part,
            day.of(programme, facts.scope()),
            page);
  }
}
