package school.mentoring.order.wording;

/**
 * What is wrong with a text that an organisation wrote.
 *
 * @param place «Преамбула», or the part that it takes in
 * @param line counted from 1; 0 where the text as a whole is meant
 */
public record TemplateProblem(String place, int line, String reason) {

  /** «Пункты, строка 3: …». */
  public String text() {
    return line == 0 ? place + ": " + reason : "%s, строка %d: %s".formatted(place, line, reason);
  }
}
