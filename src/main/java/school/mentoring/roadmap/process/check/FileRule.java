package school.mentoring.roadmap.process.check;

import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** A file holds one executable process of its name, with its diagram and its time of keeping. */
final class FileRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    String file = model.resource();
    Process process = model.process();
    int processes = model.all(Process.class).size();
    if (processes > 1) {
      problems.add(
          file,
          "в файле %d процесса, а нужен один".formatted(processes),
          "сохраните каждый процесс в своём файле");
    }
    name(model, problems);
    if (!process.isExecutable()) {
      problems.add(file, process, "процесс не исполняемый", "отметьте «Executable» у процесса");
    }
    if (!UploadedModel.camunda(process, "historyTimeToLive")
        .orElse("")
        .matches("P\\d{1,5}D|\\d{1,5}")) {
      problems.add(
          file,
          process,
          "не указано в днях, сколько хранить историю (historyTimeToLive)",
          "заполните «History time to live», например P1825D (пять лет)");
    }
    if (model.all(BpmnShape.class).isEmpty()) {
      problems.add(
          file, "в файле нет схемы, его нечем показать", "нарисуйте процесс в Camunda Modeler");
    }
  }

  private static void name(UploadedModel model, Problems problems) {
    String key = model.key();
    if (!key.matches("[a-z][A-Za-z0-9]{2,63}")) {
      problems.add(
          model.resource(),
          model.process(),
          "id процесса «%s» не подходит".formatted(key),
          "назовите процесс латинскими буквами без пробелов, например clubMentoring");
    }
    String expected = key.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase() + ".bpmn";
    String actual = model.resource().substring(model.resource().lastIndexOf('/') + 1);
    if (!actual.equals(expected)) {
      problems.add(
          model.resource(),
          model.process(),
          "имя файла не совпадает с id процесса",
          "назовите файл %s".formatted(expected));
    }
  }
}
