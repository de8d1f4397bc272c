package school.mentoring.monitoring.report;

import java.util.ArrayList;
import java.util.List;
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
        made);
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

  /** «27 из 30»; words where the value was entered as a whole. */
  static String madeOf(IndicatorValue value) {
    if (value.numerator() != null && value.denominator() != null && value.unit().divided()) {
      return value.numerator() + " из " + value.denominator();
    }
    return value.source() == null ? "" : value.source();
  }
}
