package school.mentoring.order.wording;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How an order is worded, with names between braces where the programme's data go.
 *
 * @param heading «О внедрении …»
 * @param preamble before «ПРИКАЗЫВАЮ:»
 * @param points a line each
 */
public record WordingText(String heading, String preamble, String points) {

  public WordingText {
    heading = heading == null ? "" : heading.strip();
    preamble = preamble == null ? "" : preamble.strip();
    points =
        points == null
            ? ""
            : points.lines().map(String::strip).collect(Collectors.joining("\n")).strip();
  }

  /** Of a plain text: first paragraph the heading, second the preamble, the rest a point each. */
  static WordingText parse(String text) {
    List<String> lines = text.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    return new WordingText(
        lines.get(0), lines.get(1), String.join("\n", lines.subList(2, lines.size())));
  }
}
