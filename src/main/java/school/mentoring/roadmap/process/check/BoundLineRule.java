package school.mentoring.roadmap.process.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import school.mentoring.roadmap.EvidenceKind;

/** A call binds lines and windows only to tasks that its block has. */
final class BoundLineRule implements ModelRule {

  /** Beginnings of what a call may say of one task of its block. */
  private static final List<String> OF_A_TASK =
      List.of("line.", "window.", "evidence.", "role.", "recurs.", "optional.");

  /** Beginnings of what it may say of one task, or of one of its lines. */
  private static final List<String> OF_A_LINE =
      List.of("row.", "responsible.", "content.", "result.", "term.", "under.", "printed.");

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (CallActivity call : model.all(CallActivity.class)) {
      check(model, call, upload, problems);
    }
  }

  private static void check(
      UploadedModel model, CallActivity call, Upload upload, Problems problems) {
    String resource = model.resource();
    Set<String> tasks = upload.shipped().tasksOf(String.valueOf(call.getCalledElement()));
    Line line = new Line(call, model.properties(call));
    Set<String> own = line.properties().words("line").collect(Collectors.toSet());
    Stream.concat(
            OF_A_TASK.stream().flatMap(line::bound),
            OF_A_LINE.stream().flatMap(line::bound).filter(it -> !own.contains(it)))
        .distinct()
        .filter(it -> !tasks.contains(it))
        .forEach(
            it ->
                problems.add(
                    resource,
                    call,
                    "в блоке «%s» нет задачи «%s»".formatted(call.getCalledElement(), it),
                    "назовите одну из его задач: " + String.join(", ", tasks)));
    line.bound("line.")
        .flatMap(it -> line.properties().words("line." + it))
        .filter(it -> !own.contains(it))
        .forEach(
            it ->
                problems.add(
                    resource,
                    call,
                    "строка «%s» отдана задаче блока, а в свойстве line вызова её нет"
                        .formatted(it),
                    "добавьте её в свойство line вызова"));
    line.bound("evidence.")
        .map(it -> line.find("evidence." + it).orElse(""))
        .filter(it -> EvidenceKind.find(it).isEmpty())
        .forEach(
            it ->
                problems.add(
                    resource,
                    call,
                    "подтверждение «%s» задачи блока неизвестно".formatted(it),
                    "выберите вид подтверждения, как в свойстве evidence"));
    line.bound("window.")
        .forEach(
            it ->
                line.find("window." + it)
                    .ifPresent(
                        text ->
                            WindowRule.window(
                                resource, call, text, PeriodRule.of(model, upload), problems)));
  }
}
