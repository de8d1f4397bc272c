package school.mentoring.roadmap.process.check;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A roadmap does not write what the application knows better: whose it is, which year, who. */
final class VariableRule implements ModelRule {

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");
  private static final Pattern KNOWN_BETTER =
      Pattern.compile("organisation|schoolYear|caption|mentor|weight");
  private static final Pattern ID = Pattern.compile(".*Id|orderSubject");
  private static final Pattern PERSON = Pattern.compile("caption|mentor|weight");

  /** Lists that the application makes: no other is gone through, so that none is endless. */
  private static final Set<String> LISTS = Set.of("unmatchedMentees", "dissolvedMentees");

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
        || ID.matcher(name).matches()
        || LISTS.contains(name)) {
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
      list(model, loop, problems);
      Optional.ofNullable(loop.getCamundaElementVariable())
          .filter(it -> KNOWN_BETTER.matcher(it).matches())
          .ifPresent(it -> refuse(model, (BaseElement) loop.getParentElement(), it, problems));
    }
    for (CamundaIn in : model.all(CamundaIn.class)) {
      String from = in.getCamundaSourceExpression() == null ? in.getCamundaSource() : null;
      handedOver(model, in, from, in.getCamundaTarget(), problems);
    }
    for (CamundaOut out : model.all(CamundaOut.class)) {
      String from = out.getCamundaSourceExpression() == null ? out.getCamundaSource() : null;
      handedOver(model, out, from, out.getCamundaTarget(), problems);
    }
  }

  private static void list(
      UploadedModel model, MultiInstanceLoopCharacteristics loop, Problems problems) {
    String list = String.valueOf(loop.getCamundaCollection());
    if (!LISTS.contains(list)) {
      problems.add(
          model.resource(),
          (BaseElement) loop.getParentElement(),
          "повтор идёт по списку «%s», а такого списка программа не составляет".formatted(list),
          "выберите один из списков: %s, или уберите повтор"
              .formatted(String.join(", ", new TreeSet<>(LISTS))));
    }
  }

  /**
   * What tells the application whose data to take is passed on as it was received, and never typed:
   * neither in the model nor in a form.
   *
   * @param from variable that is passed on; null where a text is
   */
  private static void handedOver(
      UploadedModel model,
      ModelElementInstance mapping,
      String from,
      String to,
      Problems problems) {
    if (to == null) {
      return;
    }
    boolean own = to.matches("organisation|schoolYear");
    boolean typed = ID.matcher(to).matches() && (from == null || !ID.matcher(from).matches());
    boolean renamed = (PERSON.matcher(to).matches() || LISTS.contains(to)) && !to.equals(from);
    if (own || typed || renamed) {
      BaseElement element = (BaseElement) mapping.getParentElement().getParentElement();
      refuse(model, element, to, problems);
    }
  }

  private static void refuse(
      UploadedModel model, BaseElement element, String name, Problems problems) {
    problems.add(
        model.resource(),
        element,
        "переменную «%s» задаёт сама программа".formatted(name),
        "уберите её из передаваемых: программа знает её и так; полученную от блока передавайте без изменений, из переменной, не текстом");
  }
}
