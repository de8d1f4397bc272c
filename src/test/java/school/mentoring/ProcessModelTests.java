package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static school.mentoring.ProcessModels.property;
import static school.mentoring.ProcessModels.words;

import java.time.Period;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import school.mentoring.ProcessModels.Model;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.window.Window;

/** The models are code: what a reader, the engine and the roadmap expect of each of them. */
class ProcessModelTests {

  private static final Set<String> ROLES =
      Arrays.stream(Role.values()).map(Role::group).collect(Collectors.toSet());

  static List<Model> models() {
    return ProcessModels.all();
  }

  static List<Model> roadmaps() {
    return models().stream().filter(Model::ofRoadmap).toList();
  }

  static List<Model> blocks() {
    return models().stream().filter(Predicate.not(Model::ofRoadmap)).toList();
  }

  @Test
  void everyProcessIdIsGivenOnce() {
    assertThat(models())
        .extracting(it -> it.process().getId())
        .isNotEmpty()
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("models")
  void aFileHoldsOneExecutableProcessNamedLikeIt(Model model) {
    assertThat(model.all(Process.class))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(model).hasToString(ProcessModels.kebab(it.getId()) + ".bpmn");
              assertThat(it.isExecutable()).isTrue();
              assertThat(it.getName()).matches(".*[а-яё].*");
              assertThat(it.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
            });
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyNodeHasAChosenIdARussianNameAndAShape(Model model) {
    Set<BaseElement> drawn =
        model.all(BpmnShape.class).stream()
            .map(BpmnShape::getBpmnElement)
            .collect(Collectors.toSet());
    assertThat(model.all(FlowNode.class))
        .allSatisfy(
            node -> {
              assertThat(node.getId())
                  .matches(
                      "(startEvent|endEvent|event|userTask|serviceTask|sendTask|receiveTask|businessRuleTask|callActivity|subProcess|gateway)_[a-z]\\w+")
                  .doesNotMatch("\\w+_[0-9a-z]{7}\\d*");
              assertThat(drawn).as("shape of %s", node.getId()).contains(node);
              if (!(node instanceof Gateway)) {
                assertThat(node.getName()).as(node.getId()).isNotBlank().matches("(?s).*[а-яё].*");
              }
            });
  }

  @ParameterizedTest
  @MethodSource("models")
  void aGatewayThatDecidesAsksAQuestionAndEachWayOutIsNamed(Model model) {
    assertThat(deciding(model))
        .allSatisfy(
            gateway -> {
              assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
              assertThat(gateway.getOutgoing())
                  .extracting(SequenceFlow::getName)
                  .as("ways out of %s", gateway.getId())
                  .allSatisfy(it -> assertThat(it).isNotBlank());
            });
  }

  private static List<? extends Gateway> deciding(Model model) {
    return Stream.concat(
            model.all(ExclusiveGateway.class).stream(), model.all(InclusiveGateway.class).stream())
        .filter(it -> it.getOutgoing().size() > 1)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyServiceTaskIsServedByTheDelegateOfItsVerb(Model model) {
    Set<String> delegates = delegates();
    assertThat(model.all(ServiceTask.class))
        .allSatisfy(
            task -> {
              String bean = bean(task);
              assertThat(task.getCamundaDelegateExpression())
                  .as(task.getId())
                  .isEqualTo("#{" + bean + "}");
              assertThat(delegates).as("beans that implement JavaDelegate").contains(bean);
            });
  }

  /** A process with several loops tells their actions apart by what each is of. */
  private static String bean(ServiceTask task) {
    return task.getId()
            .replaceFirst("serviceTask_", "")
            .replaceFirst("^nextReportPeriodOf[A-Z]\\w*", "nextReportPeriod")
        + "Delegate";
  }

  @Test
  void everyDelegateServesATask() {
    assertThat(delegates())
        .isSubsetOf(
            models().stream()
                .flatMap(it -> it.all(ServiceTask.class).stream())
                .map(ProcessModelTests::bean)
                .collect(Collectors.toSet()));
  }

  /** Names of the beans that a model can run, found without starting the application. */
  private static Set<String> delegates() {
    ClassPathScanningCandidateComponentProvider components =
        new ClassPathScanningCandidateComponentProvider(true);
    components.resetFilters(false);
    components.addIncludeFilter(new AssignableTypeFilter(JavaDelegate.class));
    return components.findCandidateComponents("school.mentoring").stream()
        .map(it -> it.getBeanClassName().replaceFirst(".*\\.", ""))
        .filter(it -> it.endsWith("Delegate"))
        .map(it -> it.substring(0, 1).toLowerCase() + it.substring(1))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("models")
  void aModelHoldsNoScriptNoListenerAndNoEndlessTimer(Model model) {
    assertThat(model.all(ScriptTask.class)).isEmpty();
    assertThat(model.all(CamundaScript.class)).isEmpty();
    assertThat(model.all(CamundaExecutionListener.class)).isEmpty();
    assertThat(model.all(CamundaTaskListener.class)).isEmpty();
    assertThat(model.all(TimeCycle.class)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void aCallNamesAProcessOfTheProjectAndHandsOverOnlyWhatItNames(Model model) {
    Set<String> blocks = ids(blocks());
    Set<String> all = ids(models());
    assertThat(model.calls())
        .allSatisfy(
            call -> {
              assertThat(all).as(call.getId()).contains(call.getCalledElement());
              assertThat(call.getCamundaCalledElementBinding())
                  .as("blocks are bound latest, stages with their roadmap: %s", call.getId())
                  .isEqualTo(blocks.contains(call.getCalledElement()) ? "latest" : "deployment");
              assertThat(handedOver(call)).as("business key of %s", call.getId()).isTrue();
            });
    assertThat(model.all(CamundaIn.class)).noneMatch(it -> it.getCamundaVariables() != null);
    assertThat(model.all(CamundaOut.class)).noneMatch(it -> it.getCamundaVariables() != null);
  }

  private static Set<String> ids(List<Model> models) {
    return models.stream().map(it -> it.process().getId()).collect(Collectors.toSet());
  }

  private static boolean handedOver(CallActivity call) {
    return call.getExtensionElements() != null
        && call
            .getExtensionElements()
            .getElementsQuery()
            .filterByType(CamundaIn.class)
            .list()
            .stream()
            .anyMatch(it -> "#{execution.processBusinessKey}".equals(it.getCamundaBusinessKey()));
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyUserTaskSaysHowAndWhoByTheRolesPlainName(Model model) {
    assertThat(model.userTasks())
        .allSatisfy(
            task -> {
              assertThat(documentation(task)).as(task.getId()).matches("(?s).*[а-яё].*\\.\\s*");
              if (task.getCamundaAssignee() == null) {
                assertThat(task.getCamundaCandidateGroupsList())
                    .as("first candidate group of %s", task.getId())
                    .first()
                    .satisfies(it -> assertThat(ROLES).contains(it));
              }
            });
  }

  private static String documentation(Activity activity) {
    return activity.getDocumentations().stream()
        .map(it -> it.getTextContent().strip())
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("roadmaps")
  void everyTaskOfARoadmapAndEveryCallOfABlockCarriesItsLine(Model model) {
    Set<String> blocks = ids(blocks());
    assertThat(model.activities())
        .filteredOn(
            it -> !(it instanceof CallActivity call) || blocks.contains(call.getCalledElement()))
        .allSatisfy(
            it -> {
              assertThat(words(it, "line")).as("line of %s", it.getId()).isNotEmpty();
              assertThat(property(it, "row")).as("row of %s", it.getId()).isPresent();
              assertThat(property(it, "responsible"))
                  .as("responsible of %s", it.getId())
                  .isPresent();
              assertThat(property(it, "window").map(Window::parse))
                  .as("window of %s", it.getId())
                  .isPresent();
              assertThat(property(it, "evidence").flatMap(EvidenceKind::find))
                  .as("evidence of %s", it.getId())
                  .isPresent();
            });
  }

  @ParameterizedTest
  @MethodSource("roadmaps")
  void whatACallBindsIsALineOfItsOwnAndATaskOfItsBlock(Model model) {
    assertThat(model.calls())
        .allSatisfy(
            call -> {
              Set<String> tasks =
                  ProcessModels.tasksOf(call).stream()
                      .map(UserTask::getId)
                      .collect(Collectors.toSet());
              Set<String> lines = new HashSet<>(words(call, "line"));
              ProcessModels.names(call)
                  .filter(it -> it.contains("."))
                  .forEach(
                      it -> {
                        assertThat(tasks.contains(suffix(it)) || lines.contains(suffix(it)))
                            .as("%s of %s", it, call.getId())
                            .isTrue();
                        if (it.startsWith("line.")) {
                          assertThat(lines).containsAll(words(call, it));
                        }
                      });
            });
  }

  private static String suffix(String property) {
    return property.substring(property.indexOf('.') + 1);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void aBlockCarriesNoLineAndEachOfItsTasksHasADeadline(Model model) {
    assertThat(model.activities())
        .allSatisfy(it -> assertThat(property(it, "line")).as(it.getId()).isEmpty());
    assertThat(model.userTasks())
        .allSatisfy(
            it ->
                assertThat(property(it, "due").map(Period::parse))
                    .as("due of %s", it.getId())
                    .isPresent());
  }

  @ParameterizedTest
  @MethodSource("models")
  void aBoundaryEventThatOnlyHandsOverDoesNotInterrupt(Model model) {
    assertThat(model.all(BoundaryEvent.class))
        .filteredOn(ProcessModelTests::escalation)
        .noneMatch(BoundaryEvent::cancelActivity);
  }

  private static boolean escalation(BoundaryEvent event) {
    return event.getEventDefinitions().stream()
        .anyMatch(it -> it.getElementType().getTypeName().equals("escalationEventDefinition"));
  }
}
