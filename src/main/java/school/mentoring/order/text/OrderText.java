package school.mentoring.order.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import school.mentoring.shared.Refusal;

/**
 * The text of an order as plain paragraphs, so that it can be edited in any text field.
 *
 * @param heading «О внедрении …»
 * @param preamble reasons and acts, before «ПРИКАЗЫВАЮ:»
 * @param points what is ordered, a line each, without numbers; a line that begins like «1.1.» is a
 *     sub-point and keeps its number
 */
@Embeddable
public record OrderText(
    @Column(name = "heading") String heading,
    @Column(name = "preamble") String preamble,
    @Column(name = "points") String points) {

  private static final int LONGEST_HEADING = 500;
  private static final int LONGEST_PART = 20_000;

  public OrderText {
    heading = required(heading, "Заголовок").replaceAll("\\s+", " ");
    preamble = required(preamble, "Преамбула");
    points = String.join("\n", paragraphs(required(points, "Пункты приказа")));
    notLonger(heading, LONGEST_HEADING, "Заголовок");
    notLonger(preamble, LONGEST_PART, "Преамбула");
    notLonger(points, LONGEST_PART, "Пункты приказа");
  }

  /** This text with what was edited; a part left empty stays as it is. */
  public OrderText edited(String newHeading, String newPreamble, String newPoints) {
    return new OrderText(
        kept(PrintableSigns.in(newHeading), heading),
        kept(PrintableSigns.in(newPreamble), preamble),
        kept(PrintableSigns.in(newPoints), points));
  }

  /** The points one by one, numbered as they are printed. */
  public List<String> numberedPoints() {
    int[] last = {0};
    return points
        .lines()
        .map(line -> PointNumber.isNested(line) ? line : ++last[0] + ". " + line)
        .toList();
  }

  private static List<String> paragraphs(String text) {
    return text.lines()
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .map(PointNumber::without)
        .toList();
  }

  private static String kept(String edited, String old) {
    return edited == null || edited.isBlank() ? old : edited;
  }

  private static String required(String text, String field) {
    if (text == null || text.isBlank()) {
      throw new Refusal("%s: текст пуст. Напишите его.".formatted(field));
    }
    return text.strip();
  }

  private static void notLonger(String text, int longest, String field) {
    if (text.length() > longest) {
      throw new Refusal(
          "%s: %d знаков, а можно не больше %d. Сократите текст."
              .formatted(field, text.length(), longest));
    }
  }
}
