package school.mentoring.monitoring.report;

import java.math.BigDecimal;
import school.mentoring.shared.russian.CountedNoun;

/** The nouns that reports count; a figure that is not known takes the genitive plural. */
enum Numeral {
  MEETINGS(new CountedNoun("встреча", "встречи", "встреч")),
  PAIRS(new CountedNoun("пара", "пары", "пар")),
  PAIRS_OF(new CountedNoun("пары", "пар", "пар")),
  MENTORS(new CountedNoun("наставник", "наставника", "наставников")),
  MENTEES(new CountedNoun("наставляемый", "наставляемых", "наставляемых")),
  LINES(new CountedNoun("мероприятие", "мероприятия", "мероприятий")),
  LINES_OF(new CountedNoun("мероприятия", "мероприятий", "мероприятий")),
  ORDERS(new CountedNoun("приказ", "приказа", "приказов")),
  INDICATORS(new CountedNoun("показатель", "показателя", "показателей")),
  PEOPLE(new CountedNoun("человек", "человека", "человек")),
  SCHOOL_DAYS(CountedNoun.SCHOOL_DAYS),
  SIGNALS(new CountedNoun("сигнал", "сигнала", "сигналов")),
  TIMES(new CountedNoun("раз", "раза", "раз")),
  PLANS(new CountedNoun("план", "плана", "планов"));

  private static final BigDecimal UNKNOWN = BigDecimal.ZERO;

  private final CountedNoun noun;

  Numeral(CountedNoun noun) {
    this.noun = noun;
  }

  /** «21 встреча»; a fraction takes the genitive: «2,5 встречи». */
  String of(Figure figure) {
    return figure.text() + " " + noun.after(number(figure));
  }

  String of(long count) {
    return noun.of(count);
  }

  /** A verb or participle that agrees with a number: «проведена» with 1, «проведено» otherwise. */
  static String agreed(Figure figure, String withOne, String otherwise) {
    return CountedNoun.agreed(number(figure), withOne, otherwise);
  }

  private static BigDecimal number(Figure figure) {
    return figure.known() ? figure.value() : UNKNOWN;
  }
}
