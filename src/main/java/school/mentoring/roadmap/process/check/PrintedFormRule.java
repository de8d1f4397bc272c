package school.mentoring.roadmap.process.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import school.mentoring.roadmap.PrintedForm;
import school.mentoring.roadmap.window.Window;

/** What a roadmap says of its printed form can be understood. */
final class PrintedFormRule implements ModelRule {

  private static final String COLUMNS = "columns";

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    Optional<String> columns = model.properties().find(COLUMNS);
    if (columns.isPresent() && !model.isRoadmap()) {
      problems.add(
          model.resource(),
          model.process(),
          "графы печати (свойство columns) указаны не у дорожной карты",
          "перенесите свойство columns на процесс дорожной карты: таблица у всех этапов одна");
    } else {
      columns.ifPresent(it -> understandable(model, it, problems));
    }
    Stream.<Activity>concat(
            model.all(UserTask.class).stream(), model.all(CallActivity.class).stream())
        .forEach(it -> check(model, it, upload, problems));
  }

  private static void understandable(UploadedModel model, String text, Problems problems) {
    try {
      PrintedForm.parse(text);
    } catch (IllegalArgumentException e) {
      problems.add(
          model.resource(),
          model.process(),
          "таблицу для печати не составить. " + e.getMessage(),
          "исправьте свойство columns или удалите его: карта напечатается в обычных шести графах");
    }
  }

  private static void check(
      UploadedModel model, Activity activity, Upload upload, Problems problems) {
    Line line = new Line(activity, model.properties(activity));
    line.properties()
        .properties()
        .filter(it -> String.valueOf(it.getCamundaName()).matches("under(\\..*)?"))
        .map(it -> String.valueOf(it.getCamundaValue()).strip())
        .filter(it -> !it.isEmpty() && upload.stage(it).isEmpty())
        .forEach(
            it ->
                problems.add(
                    model.resource(),
                    activity,
                    "этапа «%s», под которым печатается строка (свойство under), нет".formatted(it),
                    "впишите id процесса этапа этой карты или удалите свойство"));
    line.properties()
        .properties()
        .filter(it -> String.valueOf(it.getCamundaName()).matches("term(\\..*)?"))
        .map(it -> String.valueOf(it.getCamundaValue()).strip())
        .filter(it -> it.matches("/?Y[-+].*"))
        .forEach(it -> window(model, activity, it, upload, problems));
  }

  private static void window(
      UploadedModel model, Activity activity, String text, Upload upload, Problems problems) {
    try {
      Window.parse(text, PeriodRule.of(model, upload));
    } catch (IllegalArgumentException e) {
      problems.add(
          model.resource(),
          activity,
          "срок для печати (свойство term) не понятен. " + e.getMessage(),
          "впишите окно или слова, например: в течение года");
    }
  }
}
