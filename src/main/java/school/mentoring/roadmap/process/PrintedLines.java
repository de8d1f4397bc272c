package school.mentoring.roadmap.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Process;
import school.mentoring.roadmap.PrintedWords;

/**
 * What a model says of its lines on paper. An element with several lines says it of each by its id:
 * {@code content.1.2a}; what it says without one holds for all.
 *
 * @param said of the element, or of the task that a call binds the lines to
 */
record PrintedLines(ModelElement element, ElementProperties said) {

  /** The lines that are printed; none of an element or a process that says {@code printed=no}. */
  Map<String, PrintedWords> of(List<String> lines) {
    Map<String, PrintedWords> printed = new LinkedHashMap<>();
    if (!hidden()) {
      lines.stream()
          .filter(it -> element.find("printed." + it).isEmpty())
          .forEach(it -> printed.put(it, words(it)));
    }
    return printed;
  }

  private boolean hidden() {
    return said.find("printed").isPresent()
        || element.element().getParentElement() instanceof Process process
            && new ModelElement(process).find("printed").isPresent();
  }

  private PrintedWords words(String line) {
    return new PrintedWords(
        word("row", line).orElse(""),
        word("content", line).orElse(""),
        word("result", line).orElse(""),
        word("term", line).orElse(""),
        word("responsible", line).orElse(""),
        word("under", line));
  }

  private Optional<String> word(String property, String line) {
    return element.find(property + "." + line).or(() -> said.find(property));
  }
}
