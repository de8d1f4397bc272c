package school.mentoring.roadmap.process.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** A roadmap does not write what the application knows better: whose it is, which year, who. */
final class VariableRule implements ModelRule {

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");
  private static final Pattern KNOWN_BETTER =
      Pattern.compile("organisation|schoolYear|caption|mentor");
  private static final Pattern ID = Pattern.compile(".*Id");

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (UserTask task : model.all(UserTask.class)) {
      model
          .properties(task)
          .words("decides")
          .forEach(it -> invented(model.resource(), task, it, problems));
    }
    for (ServiceTask task : model.all(ServiceTask.class)) {
      model
          .properties(task)
          .words("dates")
          .map(it -> it.split("=", 2)[0])
          .forEach(it -> invented(model.resource(), task, it, problems));
    }
    for (BusinessRuleTask task : model.all(BusinessRuleTask.class)) {
      UploadedModel.camunda(task, "resultVariable")
          .ifPresent(it -> invented(model.resource(), task, it, problems));
    }
    handedOver(model, problems);
  }

  private static void invented(
      String resource, BaseElement element, String name, Problems problems) {
    if (!NAME.matcher(name).matches()
        || KNOWN_BETTER.matcher(name).matches()
        || ID.matcher(name).matches()) {
      problems.add(
          resource,
          element,
          "переменную «%s» задаёт сама программа или её имя не подходит".formatted(name),
          "назовите свою иначе: строчная латинская буква, дальше буквы и цифры, без Id на конце");
    }
  }

  private static void handedOver(UploadedModel model, Problems problems) {
    for (MultiInstanceLoopCharacteristics loop :
        model.all(MultiInstanceLoopCharacteristics.class)) {
      Optional.ofNullable(loop.getCamundaElementVariable())
          .filter(it -> it.matches("organisation|schoolYear|caption"))
          .ifPresent(it -> refuse(model, (BaseElement) loop.getParentElement(), it, problems));
    }
    Stream.concat(
            model.all(CamundaIn.class).stream().map(CamundaIn::getCamundaTarget),
            model.all(CamundaOut.class).stream().map(CamundaOut::getCamundaTarget))
        .filter(it -> it != null && it.matches("organisation|schoolYear"))
        .forEach(it -> refuse(model, model.process(), it, problems));
  }

  private static void refuse(
      UploadedModel model, BaseElement element, String name, Problems problems) {
    problems.add(
        model.resource(),
        element,
        "переменную «%s» задаёт сама программа".formatted(name),
        "уберите её из передаваемых: программа знает её и так");
  }
}
