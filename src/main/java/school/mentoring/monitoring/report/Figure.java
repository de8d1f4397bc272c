package school.mentoring.monitoring.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import school.mentoring.shared.russian.Hours;

/**
 * A number of a report. Whatever a report prints as a number is one of these, so that it leads to
 * what it was made of.
 *
 * @param key names it everywhere: in addresses and in forms to fill; {@code part.what}
 * @param title as people read it
 * @param value null where it is not known
 * @param target to be reached; null where there is none
 * @param before the same of the period before; null where there was none
 * @param made keys of the figures it was reckoned from; empty where it is a count of its evidence
 * @param reached whether the target is; null where nothing was to be reached
 */
public record Figure(
    String key,
    String title,
    BigDecimal value,
    FigureUnit unit,
    BigDecimal target,
    BigDecimal before,
    List<String> made,
    Boolean reached) {

  public Figure {
    made = List.copyOf(made);
  }

  Figure(
      String key,
      String title,
      BigDecimal value,
      FigureUnit unit,
      BigDecimal target,
      BigDecimal before,
      List<String> made) {
    this(key, title, value, unit, target, before, made, null);
  }

  /** A count of things that its page of evidence lists. */
  static Figure count(String key, String title, long count) {
    return new Figure(
        key, title, BigDecimal.valueOf(count), FigureUnit.PIECES, null, null, List.of());
  }

  /** A share of two counts, in percent; unknown where the whole is nothing. */
  static Figure share(String key, String title, Figure part, Figure whole) {
    return new Figure(
        key,
        title,
        ratio(part, whole, 100),
        FigureUnit.PERCENT,
        null,
        null,
        List.of(part.key, whole.key));
  }

  /** How many of one come to one of the other; unknown where there is no other. */
  static Figure average(String key, String title, Figure sum, Figure among) {
    return new Figure(
        key,
        title,
        ratio(sum, among, 1),
        FigureUnit.PIECES,
        null,
        null,
        List.of(sum.key, among.key));
  }

  private static BigDecimal ratio(Figure part, Figure whole, int times) {
    return whole.value.signum() == 0
        ? null
        : part.value
            .multiply(BigDecimal.valueOf(times))
            .divide(whole.value, 1, RoundingMode.HALF_UP);
  }

  Figure with(BigDecimal wanted) {
    return new Figure(key, title, value, unit, wanted, before, made, reached);
  }

  Figure after(BigDecimal earlier) {
    return new Figure(key, title, value, unit, target, earlier, made, reached);
  }

  /** Whether it is known at all. */
  public boolean known() {
    return value != null;
  }

  /** As people read it: 60; 60,5; a dash where it is not known. */
  public String text() {
    return text(value);
  }

  /** The same with its unit. */
  public String full() {
    if (known() && unit == FigureUnit.YES_NO) {
      return value.signum() > 0 ? "есть" : "нет";
    }
    String full = known() && !unit.sign().isEmpty() ? text() + " " + unit.sign() : text();
    return known() && unit == FigureUnit.MINUTES ? full + " (" + Hours.text(value) + " ч)" : full;
  }

  /** The target with its unit. */
  public String targetText() {
    return target == null || unit.sign().isEmpty()
        ? text(target)
        : text(target) + " " + unit.sign();
  }

  public String beforeText() {
    return text(before);
  }

  /** How much it changed since the period before, with its sign. */
  public String change() {
    if (value == null || before == null) {
      return "—";
    }
    BigDecimal change = value.subtract(before);
    return change.signum() > 0 ? "+" + text(change) : text(change);
  }

  static String text(BigDecimal number) {
    return number == null
        ? "—"
        : number.stripTrailingZeros().toPlainString().replace('.', ',').replace('-', '−');
  }
}
