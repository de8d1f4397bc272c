package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import school.mentoring.roadmap.version.DryRun;
import school.mentoring.shared.russian.Dates;

/** What becomes of the timers that the roadmap and its stages wait for. */
final class WaitForecasts {

  private static final Pattern VARIABLE = Pattern.compile("[#$]\\{\\s*(\\w+)\\s*}");

  private static final String STAYS_IN_BLOCK =
      "день назначен раньше, внутри идущего блока: новая версия его не меняет";

  private final ProgrammeTree tree;
  private final NextWords words;
  private final Clock clock;
  private final ForecastDraft draft;

  WaitForecasts(ProgrammeTree tree, Clock clock, ForecastDraft draft) {
    this.tree = tree;
    this.words = new NextWords(tree);
    this.clock = clock;
    this.draft = draft;
  }

  void read() {
    tree.ofRoadmap().forEach(node -> timers(node).forEach(timer -> read(node, timer, dates(node))));
    tree.instances().values().stream()
        .filter(it -> !it.ofRoadmap())
        .forEach(node -> timers(node).forEach(timer -> inBlock(node, timer)));
  }

  private static Stream<JobEntity> timers(ProgrammeTree.Node node) {
    return Context.getCommandContext()
        .getJobManager()
        .findJobsByProcessInstanceId(node.id())
        .stream()
        .filter(TimerEntity.class::isInstance)
        .filter(it -> it.getExecution() != null);
  }

  /** A block that runs keeps the days that it began with: it says so where they are others now. */
  private void inBlock(ProgrammeTree.Node node, JobEntity timer) {
    ExecutionEntity call = callOfRoadmap(timer.getExecution());
    LineProperties next = call == null ? null : words.at(call);
    if (next != null && !LineWords.RUNNING.at(call).windows().equals(next.windows())) {
      String day = day(timer.getDuedate());
      draft.waits.add(
          new DryRun.WaitFate(
              node.versions().nameOf(timer.getActivityId()),
              node.versions().name(),
              day,
              day,
              STAYS_IN_BLOCK));
    }
  }

  /** The call of the roadmap or of a stage that a block runs for, however deep. */
  private ExecutionEntity callOfRoadmap(ExecutionEntity execution) {
    ExecutionEntity call = execution.getProcessInstance().getSuperExecution();
    return call == null || tree.around(call).ofRoadmap() ? call : callOfRoadmap(call);
  }

  /** The days that the steps «Рассчитать сроки» of the next version name. */
  Map<String, Date> dates(ProgrammeTree.Node node) {
    Map<String, Date> dates = new LinkedHashMap<>();
    node.versions().nextModel().getModelElementsByType(ServiceTask.class).stream()
        .filter(it -> "#{planYearDelegate}".equals(it.getCamundaDelegateExpression()))
        .forEach(
            it ->
                dates.putAll(
                    PlanYearDelegate.dates(new ModelElement(it), tree.next(), clock.getZone())));
    return dates;
  }

  private void read(ProgrammeTree.Node node, JobEntity timer, Map<String, Date> dates) {
    String element = timer.getActivityId();
    Optional<String> variable =
        node.versions().elements().of(element).flatMap(it -> variable(node, it));
    Optional<Date> next = variable.flatMap(it -> known(timer, it, dates));
    if (variable.isPresent() && next.isEmpty()) {
      draft.obstacles.add(unknown(node.place(element), variable.get()));
    }
    draft.waits.add(
        new DryRun.WaitFate(
            node.versions().nameOf(element),
            node.versions().name(),
            day(timer.getDuedate()),
            day(next.orElse(timer.getDuedate())),
            ""));
  }

  private static DryRun.Obstacle unknown(String place, String variable) {
    return new DryRun.Obstacle(
        place,
        "в новой версии день этого ожидания — %s, а в идущей программе его нет".formatted(variable),
        "назовите %s в свойстве dates шага «Рассчитать сроки»".formatted(variable));
  }

  private static Optional<String> variable(ProgrammeTree.Node node, String element) {
    FlowNode event = node.versions().nextModel().getModelElementById(element);
    return event.getChildElementsByType(TimerEventDefinition.class).stream()
        .filter(it -> it.getTimeDate() != null)
        .map(it -> VARIABLE.matcher(it.getTimeDate().getTextContent()))
        .filter(Matcher::matches)
        .map(it -> it.group(1))
        .findFirst();
  }

  private static Optional<Date> known(JobEntity timer, String variable, Map<String, Date> dates) {
    return Optional.ofNullable(dates.get(variable))
        .or(
            () ->
                Optional.ofNullable(timer.getExecution().getVariable(variable))
                    .map(it -> it instanceof Date day ? day : timer.getDuedate()));
  }

  private String day(Date moment) {
    return Dates.text(LocalDate.ofInstant(moment.toInstant(), clock.getZone()));
  }
}
