package school.mentoring.roadmap.process;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import school.mentoring.engine.ModelProperties;
import school.mentoring.roadmap.EvidenceKind;

/**
 * What a model says of a line, on a user task or on the call of a block. A call may bind lines to
 * tasks of the block: {@code line.userTask_x}, {@code window.userTask_x}.
 */
record LineProperties(ModelProperties properties) {

  /** Name of the activity's property after parsing. */
  static final String ATTACHED = "mentoring.line";

  static LineProperties of(Element element) {
    return new LineProperties(ModelProperties.of(element));
  }

  List<String> lines() {
    return split(properties.find("line"));
  }

  private static List<String> split(Optional<String> lines) {
    return lines.map(it -> Arrays.asList(it.split("\\s+"))).orElse(List.of());
  }

  /** When, as the model says it; it means days only in a programme. */
  Optional<String> window() {
    return properties.find("window");
  }

  Optional<Period> recurs() {
    return properties.find("recurs").map(Period::parse);
  }

  /** Own deadline of a task in a block, in working days after it came up. */
  Optional<Period> due() {
    return properties.find("due").map(Period::parse);
  }

  Optional<EvidenceKind> evidence() {
    return properties.find("evidence").flatMap(EvidenceKind::find);
  }

  /** The lines that this call binds to a task of its block. */
  List<String> linesOf(String task) {
    return split(properties.find("line." + task));
  }

  Optional<String> windowOf(String task) {
    return properties.find("window." + task).or(this::window);
  }

  /** All that it says of time, by property. */
  Map<String, String> windows() {
    return properties.values().entrySet().stream()
        .filter(it -> it.getKey().startsWith("window"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The tasks that this call binds lines to. */
  Stream<String> boundTasks() {
    return properties.values().keySet().stream()
        .filter(it -> it.startsWith("line."))
        .map(it -> it.substring("line.".length()))
        .filter(it -> !linesOf(it).isEmpty());
  }

  /** The lines of the call that it leaves to the block as a whole. */
  List<String> unboundLines() {
    List<String> left = new ArrayList<>(lines());
    boundTasks().forEach(it -> left.removeAll(linesOf(it)));
    return left;
  }
}
