package school.mentoring.roadmap.process.check;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import school.mentoring.roadmap.EvidenceKind;

/** A line says which lines of the source it carries, what to do, and what proves it. */
final class LineRule implements ModelRule {

  private static final int LONGEST = 1000;

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    Line.in(model, upload).forEach(it -> check(model.resource(), it, problems));
    Line.stages(model, upload)
        .forEach(it -> numbers(model.resource(), it, "вызов этапа", problems));
  }

  private static void check(String resource, Line line, Problems problems) {
    String what = line.activity() instanceof UserTask ? "задача" : "вызов блока";
    numbers(resource, line, what, problems);
    proof(resource, line, problems);
  }

  private static void numbers(String resource, Line line, String what, Problems problems) {
    if (line.find("line").isEmpty()) {
      problems.add(
          resource,
          line.activity(),
          what + " не относится ни к одной строке дорожной карты",
          "добавьте свойство line с номером строки, например 1.2");
    }
    if (line.find("line").orElse("").length() > LONGEST) {
      problems.add(
          resource,
          line.activity(),
          "свойство line длиннее %d знаков".formatted(LONGEST),
          "разделите строки между несколькими задачами");
    }
  }

  private static void proof(String resource, Line line, Problems problems) {
    if (line.evidence().isEmpty()) {
      problems.add(
          resource,
          line.activity(),
          "подтверждение «%s» (свойство evidence) неизвестно"
              .formatted(line.find("evidence").orElse("")),
          "выберите одно из: " + kinds());
    }
    if (line.properties().documentation().isBlank()) {
      problems.add(
          resource,
          line.activity(),
          "не сказано, как выполнить и что считать готовым",
          "напишите 1–3 предложения в поле «Element documentation»");
    }
  }

  private static String kinds() {
    return Arrays.stream(EvidenceKind.values())
        .map(it -> "%s (%s)".formatted(it.key(), it.title()))
        .collect(Collectors.joining(", "));
  }
}
