package school.mentoring.roadmap.process.check;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A form that a task names is there, and the form of a line asks for its evidence. */
final class TaskFormRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    Stream.<FlowNode>concat(
            model.all(UserTask.class).stream(), model.all(StartEvent.class).stream())
        .forEach(
            it ->
                UploadedModel.camunda(it, "formRef")
                    .ifPresent(form -> reference(model.resource(), it, form, upload, problems)));
    Line.tasks(model, upload)
        .filter(it -> it.form().flatMap(upload::form).filter(TaskFormRule::noEvidence).isPresent())
        .forEach(
            it ->
                problems.add(
                    model.resource(),
                    it.activity(),
                    "форма «%s» не спрашивает, чем подтверждена строка".formatted(it.form().get()),
                    "добавьте в форму текстовое поле с ключом evidenceNote"));
  }

  private static boolean noEvidence(UploadedForm form) {
    return form.field("evidenceNote").isEmpty();
  }

  private static void reference(
      String resource, BaseElement element, String form, Upload upload, Problems problems) {
    if (upload.form(form).isEmpty()) {
      problems.add(
          resource,
          element,
          "формы «%s» нет ни среди загруженных файлов, ни в программе".formatted(form),
          "загрузите файл .form вместе с моделью или исправьте поле Form reference");
      return;
    }
    String wanted = upload.shipped().form(form).isPresent() ? "latest" : "deployment";
    String binding = UploadedModel.camunda(element, "formRefBinding").orElse("latest");
    if (!binding.equals(wanted)) {
      problems.add(
          resource,
          element,
          "форма «%s» связана как «%s»".formatted(form, binding),
          "выберите в поле Binding значение «%s»".formatted(wanted));
    }
  }
}
