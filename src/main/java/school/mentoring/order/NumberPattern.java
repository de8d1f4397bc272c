package school.mentoring.order;

import school.mentoring.shared.Refusal;

/**
 * How the numbers of a series look.
 *
 * @param pattern with «{n}» where the running number stands, for example «{n}-ОД»
 */
record NumberPattern(String pattern) {

  private static final String RUNNING = "{n}";
  private static final int LONGEST = 40;

  NumberPattern {
    pattern = pattern == null ? "" : pattern.strip();
    int first = pattern.indexOf(RUNNING);
    if (first < 0 || first != pattern.lastIndexOf(RUNNING) || pattern.length() > LONGEST) {
      throw new Refusal(
          "Образец номера «%s» не подходит: поставьте {n} один раз там, где идёт порядковый номер, например «{n}-ОД», не длиннее %d знаков."
              .formatted(pattern, LONGEST));
    }
  }

  String number(int running) {
    return pattern.replace(RUNNING, Integer.toString(running));
  }
}
