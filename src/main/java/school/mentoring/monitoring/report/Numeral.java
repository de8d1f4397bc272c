package school.mentoring.monitoring.report;

import java.math.BigDecimal;

/**
 * A noun that agrees with the number before it.
 *
 * @param one with 1 and 21: «встреча»
 * @param few with 2: «встречи»
 * @param many with 5 and 11: «встреч»
 */
record Numeral(String one, String few, String many) {

  static final Numeral MEETINGS = new Numeral("встреча", "встречи", "встреч");
  static final Numeral PAIRS = new Numeral("пара", "пары", "пар");
  static final Numeral PAIRS_OF = new Numeral("пары", "пар", "пар");
  static final Numeral MENTORS = new Numeral("наставник", "наставника", "наставников");
  static final Numeral MENTEES = new Numeral("наставляемый", "наставляемых", "наставляемых");
  static final Numeral LINES = new Numeral("мероприятие", "мероприятия", "мероприятий");
  static final Numeral LINES_OF = new Numeral("мероприятия", "мероприятий", "мероприятий");
  static final Numeral ORDERS = new Numeral("приказ", "приказа", "приказов");
  static final Numeral INDICATORS = new Numeral("показатель", "показателя", "показателей");
  static final Numeral PEOPLE = new Numeral("человек", "человека", "человек");
  static final Numeral SCHOOL_DAYS = new Numeral("учебный день", "учебных дня", "учебных дней");
  static final Numeral SIGNALS = new Numeral("сигнал", "сигнала", "сигналов");
  static final Numeral TIMES = new Numeral("раз", "раза", "раз");
  static final Numeral PLANS = new Numeral("план", "плана", "планов");

  /** «21 встреча»; a fraction takes the genitive: «2,5 встречи». */
  String of(Figure figure) {
    return figure.text() + " " + after(figure.value());
  }

  String of(long count) {
    return count + " " + after(BigDecimal.valueOf(count));
  }

  private String after(BigDecimal number) {
    if (number == null) {
      return many;
    }
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.scale() > 0) {
      return few;
    }
    long last = plain.abs().longValue() % 100;
    if (last >= 11 && last <= 14) {
      return many;
    }
    return switch ((int) (last % 10)) {
      case 1 -> one;
      case 2, 3, 4 -> few;
      default -> many;
    };
  }

  /** A verb or participle that agrees with a number: «проведена» with 1, «проведено» otherwise. */
  static String agreed(Figure figure, String withOne, String otherwise) {
    BigDecimal number = figure.value();
    boolean one =
        number != null
            && number.stripTrailingZeros().scale() <= 0
            && number.longValue() % 10 == 1
            && number.longValue() % 100 != 11;
    return one ? withOne : otherwise;
  }
}
