package school.mentoring.monitoring.indicator;

import java.math.BigDecimal;
import school.mentoring.shared.Refusal;

/** Which number of an indicator somebody states. */
public enum StatedNumber {
  NUMERATOR("числитель"),
  DENOMINATOR("знаменатель"),
  /** The value as a whole, where its parts are not known. */
  VALUE("значение");

  private final String title;

  StatedNumber(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  String quantity(IndicatorDefinition definition) {
    return this == VALUE
        ? definition.whole()
        : definition.rule(part()).quantity(definition.key(), part());
  }

  private Part part() {
    return this == NUMERATOR ? Part.NUMERATOR : Part.DENOMINATOR;
  }

  /**
   * Goes on if an indicator takes such a number.
   *
   * @throws Refusal naming the indicator, the number and the remedy
   */
  void check(IndicatorDefinition definition, BigDecimal figure) {
    String shown = Figures.text(figure);
    if (this != VALUE && !definition.rule(part()).is(PartRule.Kind.ENTERED)) {
      throw new Refusal(
          "«%s»: %s программа считает сама, вносить его не нужно."
              .formatted(definition.title(), title));
    }
    if (wantsWhole(definition) && figure.stripTrailingZeros().scale() > 0) {
      throw new Refusal(
          "«%s», %s «%s»: нужно целое число.".formatted(definition.title(), title, shown));
    }
    if (this == VALUE || !definition.unit().divided()) {
      definition
          .unit()
          .most()
          .filter(most -> figure.compareTo(most) > 0)
          .ifPresent(most -> refuse(definition, shown, most));
    }
  }

  private boolean wantsWhole(IndicatorDefinition definition) {
    return this != VALUE || !definition.unit().divided();
  }

  private void refuse(IndicatorDefinition definition, String shown, BigDecimal most) {
    throw new Refusal(
        "«%s», %s «%s»: больше %s быть не может, исправьте число."
            .formatted(definition.title(), title, shown, Figures.text(most, definition.unit())));
  }
}
