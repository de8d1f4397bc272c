package school.mentoring.roadmap.printed;

import java.util.stream.Stream;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.PrintedWords;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;

/**
 * A line where it is printed.
 *
 * @param stage that it is printed under
 * @param head whether it is the line of the stage itself, above all others
 */
record PrintedLine(
    String line, RoadmapElement element, PrintedWords words, Roadmap.Stage stage, boolean head) {

  /** What is done, with the condition under which it is. */
  String row() {
    return words.row().isEmpty() ? element.name() : words.row();
  }

  String content() {
    return Stream.of(
            words.content(), words.row().isEmpty() ? "" : element.name(), element.description())
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** A text with the condition under which the line comes up at all. */
  String withCondition(String text) {
    return element
        .optional()
        .filter(it -> !text.contains(it))
        .map(it -> "%s (%s)".formatted(text, it))
        .orElse(text);
  }

  String evidence() {
    return words.result().isEmpty()
        ? element.evidence().map(EvidenceKind::title).orElse("")
        : words.result();
  }
}
