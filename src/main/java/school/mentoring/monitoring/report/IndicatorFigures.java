package school.mentoring.monitoring.report;

import java.util.ArrayList;
import java.util.List;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.monitoring.indicator.IndicatorValue;
import school.mentoring.monitoring.indicator.Unit;

/** Indicators as figures of reports: the value, and the two counts that it was reckoned from. */
final class IndicatorFigures {

  private IndicatorFigures() {}

  static boolean percent(IndicatorValue value) {
    return value.unit() == Unit.PERCENT;
  }

  /** The value beside its target. */
  static Figure value(String prefix, IndicatorValue value) {
    List<String> made = parts(prefix, value).stream().map(Figure::key).toList();
    return new Figure(
        prefix + value.key(),
        value.title(),
        value.value(),
        unit(value.unit()),
        value.target(),
        null,
        made,
        value.target() == null ? null : value.reached());
  }

  private static FigureUnit unit(Unit unit) {
    return switch (unit) {
      case PERCENT -> FigureUnit.PERCENT;
      case YES_NO -> FigureUnit.YES_NO;
      case COUNT, AVERAGE -> FigureUnit.PIECES;
    };
  }

  /** Numerator and denominator; none where the value itself is a count. */
  static List<Figure> parts(String prefix, IndicatorValue value) {
    List<Figure> parts = new ArrayList<>();
    if (value.unit().divided()) {
      add(parts, prefix + value.key() + ".numerator", value, ": числитель", value.numerator());
      add(
          parts,
          prefix + value.key() + ".denominator",
          value,
          ": знаменатель",
          value.denominator());
    }
    return parts;
  }

  private static void add(
      List<Figure> parts, String key, IndicatorValue value, String which, Integer count) {
    if (count != null) {
      parts.add(Figure.count(key, value.title() + which, count));
    }
  }

  /** The figure of a part; a dash, or where the value is from, if it has no such part. */
  static ReportTable.Cell part(List<Figure> parts, String which, String otherwise) {
    return parts.stream()
        .filter(it -> it.key().endsWith(which))
        .findFirst()
        .map(ReportTable.Cell::of)
        .orElseGet(() -> ReportTable.Cell.of(otherwise));
  }

  /** Where a value is from that somebody entered as a whole. */
  static String source(IndicatorValue value) {
    return value.computed() || value.source() == null ? "—" : value.source();
  }

  /** Which indicators are known, which are to reach something, and which have reached it. */
  static Counted counts(String prefix, String programme, List<IndicatorValue> all) {
    List<IndicatorValue> known = all.stream().filter(IndicatorValue::determined).toList();
    List<IndicatorValue> targeted = known.stream().filter(it -> it.target() != null).toList();
    return new Counted()
        .add(prefix + "count.all", "Показателей программы", items(programme, all))
        .add(prefix + "count.known", "Определено показателей", items(programme, known))
        .add(prefix + "count.targeted", "Определены и имеют цель", items(programme, targeted))
        .add(
            prefix + "count.reached",
            "Цель достигнута",
            items(programme, targeted.stream().filter(IndicatorValue::reached).toList()))
        .add(
            prefix + "count.missed",
            "Цель не достигнута",
            items(programme, targeted.stream().filter(it -> !it.reached()).toList()));
  }

  private static List<EvidenceItem> items(String programme, List<IndicatorValue> values) {
    return values.stream()
        .map(
            it ->
                new EvidenceItem(
                    it.title(),
                    "/programmes/%s/indicators/%s".formatted(programme, it.key()),
                    null,
                    1))
        .toList();
  }
}
