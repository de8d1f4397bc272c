package school.mentoring.roadmap.process.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import school.mentoring.roadmap.process.DateQuestion;
import school.mentoring.roadmap.process.ModelElement;

/**
 * A line has one id. Several elements may carry it, on ways that exclude or complete each other,
 * and say so by standing under the same heading (property {@code row}); otherwise two lines were
 * given one id, and nobody could tell which of them is done. Whoever asks for the date of a line
 * does not carry it out.
 */
final class SameLineRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    Map<String, Carrier> first = new HashMap<>();
    upload.models().stream()
        .filter(it -> it.roadmap().equals(model.roadmap()))
        .flatMap(SameLineRule::carriers)
        .forEach(
            carrier ->
                carrier
                    .element
                    .words("line")
                    .distinct()
                    .forEach(line -> compare(line, carrier, first, model.resource(), problems)));
  }

  /** Each is compared with the first that carries the line, and told in its own file. */
  private static void compare(
      String line,
      Carrier carrier,
      Map<String, Carrier> first,
      String resource,
      Problems problems) {
    Carrier other = first.putIfAbsent(line, carrier);
    if (other != null && !other.sameRow(carrier, line) && carrier.resource.equals(resource)) {
      twice(resource, line, other, carrier, problems);
    }
  }

  private static Stream<Carrier> carriers(UploadedModel model) {
    return Stream.<Activity>concat(
            model.all(UserTask.class).stream(), model.all(CallActivity.class).stream())
        .filter(it -> !DateQuestion.asks(it))
        .map(it -> new Carrier(model.resource(), it, model.properties(it)))
        .filter(it -> it.element.find("line").isPresent());
  }

  private static void twice(
      String resource, String line, Carrier first, Carrier second, Problems problems) {
    problems.add(
        resource,
        second.activity,
        "строка «%s» уже есть у элемента «%s» (%s, файл %s), а мероприятия у них разные или не указаны"
            .formatted(
                line,
                String.valueOf(first.activity.getName()).replaceAll("\\s+", " "),
                first.activity.getId(),
                first.resource),
        "дайте второй строке другой номер; если это одна строка на разных путях, впишите обоим одно и то же мероприятие в свойство row");
  }

  /** An element that carries lines. */
  private record Carrier(String resource, Activity activity, ModelElement element) {

    boolean sameRow(Carrier other, String line) {
      Optional<String> row = row(line);
      return row.isPresent() && row.equals(other.row(line));
    }

    /** The heading of a line: that of the task of a block which the line is bound to, if any. */
    private Optional<String> row(String line) {
      return element.find("row." + line).or(() -> rowOfTask(line)).or(() -> element.find("row"));
    }

    private Optional<String> rowOfTask(String line) {
      return element
          .properties()
          .map(it -> String.valueOf(it.getCamundaName()))
          .filter(it -> it.startsWith("line."))
          .filter(it -> element.words(it).anyMatch(line::equals))
          .map(it -> it.replaceFirst("^line", "row"))
          .findFirst()
          .flatMap(element::find);
    }
  }
}
