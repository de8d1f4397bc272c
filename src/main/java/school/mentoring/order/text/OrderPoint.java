package school.mentoring.order.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.mentoring.shared.Refusal;

/**
 * A point of an order: what is to be done, by whom and until when. The line of a point may end with
 * «Срок: до 15.09.2026.» or «Срок: 10 рабочих дней.», and with «Ответственный: Иванова А. П.».
 *
 * @param number as printed, «2» or «2.1»
 * @param text without the number, the term and the executor
 * @param executor as written
 */
public record OrderPoint(
    String number, String text, Optional<String> executor, Optional<PointTerm> due) {

  private static final int LONGEST_NUMBER = 20;
  private static final int LONGEST_EXECUTOR = 300;
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})*)[.)]?\\s+(.*)");
  private static final Pattern TERM = Pattern.compile("Срок:\\s*");
  private static final Pattern EXECUTOR = Pattern.compile("Ответственн(?:ый|ая|ые):\\s*");
  private static final Pattern INITIAL_LAST = Pattern.compile(".*\\p{Lu}\\.");

  /**
   * The points of a text one by one.
   *
   * @throws school.mentoring.shared.Refusal if a term is malformed, naming the point
   */
  public static List<OrderPoint> of(OrderText text) {
    return text.numberedPoints().stream().map(OrderPoint::read).toList();
  }

  private static OrderPoint read(String line) {
    Matcher numbered = NUMBERED.matcher(line);
    boolean plain = !numbered.matches();
    String number = plain ? "" : numbered.group(1);
    String text = plain ? line : numbered.group(2);
    mustFit(number, "номер", number, LONGEST_NUMBER);
    int term = start(TERM, text);
    int executor = start(EXECUTOR, text);
    return new OrderPoint(
        number,
        text.substring(0, Math.min(term, executor)).strip(),
        part(text, EXECUTOR, executor, term)
            .map(it -> mustFit(number, "ответственный", it, LONGEST_EXECUTOR)),
        part(text, TERM, term, executor)
            .map(OrderPoint::withoutDot)
            .flatMap(it -> PointTerm.read(it, number)));
  }

  private static String mustFit(String number, String what, String text, int longest) {
    if (text.length() > longest) {
      throw new Refusal(
          "Пункт %s: %s длиннее %d знаков. Сократите его; «Ответственный: …» стоит в конце пункта."
              .formatted(number, what, longest));
    }
    return text;
  }

  private static int start(Pattern label, String text) {
    Matcher found = label.matcher(text);
    int last = text.length();
    while (found.find()) {
      last = found.start();
    }
    return last;
  }

  /** What stands between a label and the next one, or the end. */
  private static Optional<String> part(String text, Pattern label, int from, int other) {
    String rest = text.substring(from, other > from ? other : text.length());
    String said = label.matcher(rest).replaceFirst("").strip();
    return Optional.of(INITIAL_LAST.matcher(said).matches() ? said : withoutDot(said))
        .filter(it -> !it.isEmpty());
  }

  private static String withoutDot(String text) {
    return text.endsWith(".") && !text.endsWith("г.") ? text.substring(0, text.length() - 1) : text;
  }
}
