package school.mentoring.roadmap.process;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.CallActivityBuilder;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * A small roadmap of a school club, in as many versions as a test needs: its own tasks one after
 * another, then the day of the fair and the fair; beside them one stage with tasks, and an order.
 */
public record ClubRoadmap(
    String key, List<Step> root, List<Step> stage, String fair, boolean order, String orderWindow) {

  /** A task of the club. */
  public record Step(
      String id, String name, String line, String window, String role, String decides) {

    public static Step of(String id, String name, String line, String window) {
      return new Step("userTask_" + id, name, line, window, "curator", null);
    }

    public Step window(String other) {
      return new Step(id, name, line, other, role, decides);
    }

    public Step role(String other) {
      return new Step(id, name, line, window, other, decides);
    }

    public Step renamed(String otherId, String otherName) {
      return new Step("userTask_" + otherId, otherName, line, window, role, decides);
    }
  }

  public static ClubRoadmap first(String key) {
    return new ClubRoadmap(
        key,
        List.of(
            Step.of("announceClub", "Объявить о клубе", "8.1", "Y-09"),
            Step.of("inviteGuests", "Пригласить гостей", "8.2", "Y-10")),
        List.of(
            Step.of("collectIdeas", "Собрать идеи", "8.3", "Y-09"),
            Step.of("chooseIdea", "Выбрать идею", "8.4", "Y-10"),
            Step.of("drawPlan", "Составить план", "8.5", "Y-11")),
        "Y+1-05-18",
        true,
        "Y-10");
  }

  public ClubRoadmap root(UnaryOperator<List<Step>> change) {
    return new ClubRoadmap(
        key, change.apply(new ArrayList<>(root)), stage, fair, order, orderWindow);
  }

  public ClubRoadmap stage(UnaryOperator<List<Step>> change) {
    return new ClubRoadmap(
        key, root, change.apply(new ArrayList<>(stage)), fair, order, orderWindow);
  }

  public ClubRoadmap fair(String day) {
    return new ClubRoadmap(key, root, stage, day, order, orderWindow);
  }

  public ClubRoadmap order(String window) {
    return new ClubRoadmap(key, root, stage, fair, true, window);
  }

  public ClubRoadmap withoutOrder() {
    return new ClubRoadmap(key, root, stage, fair, false, orderWindow);
  }

  public String stageKey() {
    return "prepare" + Character.toUpperCase(key.charAt(0)) + key.substring(1);
  }

  /** Stores it as one deployment, through the check of all roadmaps. */
  public String deployed(RepositoryService repository) {
    DeploymentBuilder deployment = repository.createDeployment().name(key);
    files()
        .forEach(
            (name, file) ->
                deployment.addInputStream(name, new java.io.ByteArrayInputStream(file)));
    return deployment.deploy().getId();
  }

  public Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(key + ".bpmn", bytes(rootModel()));
    files.put("prepare-" + key + ".bpmn", bytes(stageModel()));
    return files;
  }

  private static byte[] bytes(BpmnModelInstance model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Bpmn.writeModelToStream(out, model);
    return out.toByteArray();
  }

  private BpmnModelInstance rootModel() {
    AbstractFlowNodeBuilder<?, ?> fork =
        Bpmn.createExecutableProcess(key)
            .name("Школьный клуб " + key)
            .camundaHistoryTimeToLiveString("P1825D")
            .camundaStartableInTasklist(true)
            .startEvent("startEvent_clubYear")
            .name("Год клуба начат")
            .camundaFormRef("startProgramme")
            .camundaFormRefBinding("latest")
            .serviceTask("serviceTask_planYear")
            .name("Рассчитать сроки")
            .documentation("День ярмарки.")
            .camundaDelegateExpression("#{planYearDelegate}")
            .parallelGateway("gateway_clubWork");
    AbstractFlowNodeBuilder<?, ?> way = fork;
    for (Step step : root) {
      way = task(way, step);
    }
    way =
        way.intermediateCatchEvent("event_fairDay")
            .name("День ярмарки")
            .timerWithDate("#{fairFrom}");
    way = task(way, Step.of("holdFair", "Провести ярмарку", "8.9", "Y+1-05"));
    way.endEvent("endEvent_clubYear").name("Год клуба завершён");
    CallActivityBuilder call =
        way.moveToNode("gateway_clubWork")
            .callActivity("callActivity_prepareClub")
            .name("1. Подготовить клуб")
            .calledElement(stageKey())
            .camundaCalledElementBinding("deployment");
    businessKey(call.getElement());
    BpmnModelInstance model =
        call.endEvent("endEvent_clubPrepared").name("Клуб подготовлен").done();
    roadmap(model);
    property(model.getModelElementById("serviceTask_planYear"), "dates", "fairFrom=" + fair);
    root.forEach(it -> line(model, it));
    line(model, Step.of("holdFair", "", "8.9", "Y+1-05"));
    return model;
  }

  private BpmnModelInstance stageModel() {
    AbstractFlowNodeBuilder<?, ?> way =
        Bpmn.createExecutableProcess(stageKey())
            .name("Подготовка клуба " + key)
            .camundaHistoryTimeToLiveString("P1825D")
            .camundaStartableInTasklist(false)
            .startEvent("startEvent_preparation")
            .name("Подготовка началась")
            .parallelGateway("gateway_preparation");
    for (Step step : stage) {
      way = task(way, step);
    }
    way = way.endEvent("endEvent_preparation").name("Клуб готов");
    if (order) {
      CallActivityBuilder call =
          way.moveToNode("gateway_preparation")
              .callActivity("callActivity_issueClubOrder")
              .name("Издать приказ о клубе")
              .calledElement("issueOrder")
              .camundaCalledElementBinding("latest");
      businessKey(call.getElement());
      CamundaIn kind = call.getElement().getModelInstance().newInstance(CamundaIn.class);
      kind.setCamundaSourceExpression("implementation");
      kind.setCamundaTarget("orderKind");
      call.addExtensionElement(kind);
      way =
          call.documentation("Приказ издан и доведён.")
              .endEvent("endEvent_clubOrdered")
              .name("Приказ издан")
              .moveToActivity("callActivity_issueClubOrder")
              .boundaryEvent("event_clubOrderRejected")
              .name("Приказ отклонён")
              .error("orderRejected")
              .endEvent("endEvent_clubOrderRejected")
              .name("Без приказа");
    } else {
      way =
          way.moveToNode("gateway_preparation")
              .endEvent("endEvent_clubOrdered")
              .name("Приказ не нужен");
    }
    BpmnModelInstance model = way.done();
    roadmap(model);
    stage.forEach(it -> line(model, it));
    if (order) {
      orderLine(model.getModelElementById("callActivity_issueClubOrder"));
    }
    return model;
  }

  private void orderLine(BpmnModelElementInstance call) {
    property(call, "line", "8.6 8.7");
    property(call, "window", orderWindow);
    property(call, "evidence", "order");
    property(call, "role", "director");
    property(call, "line.userTask_signOrder", "8.7");
  }

  private static AbstractFlowNodeBuilder<?, ?> task(AbstractFlowNodeBuilder<?, ?> way, Step step) {
    return way.userTask(step.id())
        .name(step.name())
        .documentation("Готово, когда сделано.")
        .camundaCandidateGroups(step.role());
  }

  private static void line(BpmnModelInstance model, Step step) {
    BpmnModelElementInstance task = model.getModelElementById(step.id());
    property(task, "line", step.line());
    property(task, "window", step.window());
    property(task, "evidence", "event");
    if (step.decides() != null) {
      property(task, "decides", step.decides());
    }
  }

  private void roadmap(BpmnModelInstance model) {
    property(model.getModelElementsByType(Process.class).iterator().next(), "roadmap", key);
  }

  private static void businessKey(BpmnModelElementInstance call) {
    CamundaIn in = call.getModelInstance().newInstance(CamundaIn.class);
    in.setCamundaBusinessKey("#{execution.processBusinessKey}");
    extensions(call).addChildElement(in);
  }

  private static void property(BpmnModelElementInstance element, String name, String value) {
    ExtensionElements extensions = extensions(element);
    CamundaProperties properties =
        extensions.getElementsQuery().filterByType(CamundaProperties.class).count() == 0
            ? extensions.addExtensionElement(CamundaProperties.class)
            : extensions.getElementsQuery().filterByType(CamundaProperties.class).singleResult();
    CamundaProperty property = element.getModelInstance().newInstance(CamundaProperty.class);
    property.setCamundaName(name);
    property.setCamundaValue(value);
    properties.addChildElement(property);
  }

  private static ExtensionElements extensions(BpmnModelElementInstance element) {
    org.camunda.bpm.model.bpmn.instance.BaseElement base =
        (org.camunda.bpm.model.bpmn.instance.BaseElement) element;
    if (base.getExtensionElements() == null) {
      base.setExtensionElements(element.getModelInstance().newInstance(ExtensionElements.class));
    }
    return base.getExtensionElements();
  }
}
