package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import school.mentoring.roadmap.DryRun;

/** What becomes of the timers that the roadmap and its stages wait for. */
final class WaitForecasts {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final Pattern VARIABLE = Pattern.compile("[#$]\\{\\s*(\\w+)\\s*}");

  private final ProgrammeTree tree;
  private final Clock clock;

  final List<DryRun.WaitFate> fates = new ArrayList<>();
  final List<DryRun.Obstacle> obstacles = new ArrayList<>();

  WaitForecasts(ProgrammeTree tree, Clock clock) {
    this.tree = tree;
    this.clock = clock;
  }

  void read() {
    tree.ofRoadmap().forEach(this::read);
  }

  private void read(ProgrammeTree.Node node) {
    Map<String, Date> dates = dates(node);
    Context.getCommandContext().getJobManager().findJobsByProcessInstanceId(node.id()).stream()
        .filter(TimerEntity.class::isInstance)
        .forEach(it -> read(node, it, dates));
  }

  /** The days that the steps «Рассчитать сроки» of the next version name. */
  Map<String, Date> dates(ProgrammeTree.Node node) {
    Map<String, Date> dates = new LinkedHashMap<>();
    node.versions().nextModel().getModelElementsByType(ServiceTask.class).stream()
        .filter(it -> "#{planYearDelegate}".equals(it.getCamundaDelegateExpression()))
        .forEach(
            it ->
                dates.putAll(
                    PlanYearDelegate.dates(new ModelElement(it), tree.year(), clock.getZone())));
    return dates;
  }

  private void read(ProgrammeTree.Node node, JobEntity timer, Map<String, Date> dates) {
    String element = timer.getActivityId();
    Optional<String> variable =
        node.versions().elements().of(element).flatMap(it -> variable(node, it));
    Optional<Date> next = variable.flatMap(it -> known(timer, it, dates));
    if (variable.isPresent() && next.isEmpty()) {
      obstacles.add(
          new DryRun.Obstacle(
              "«%s» (%s)".formatted(node.versions().nameOf(element), node.versions().name()),
              "в новой версии день этого ожидания — %s, а в идущей программе его нет"
                  .formatted(variable.get()),
              "назовите %s в свойстве dates шага «Рассчитать сроки»".formatted(variable.get())));
    }
    fates.add(
        new DryRun.WaitFate(
            node.versions().nameOf(element),
            node.versions().name(),
            day(timer.getDuedate()),
            day(next.orElse(timer.getDuedate()))));
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
    return DAY.format(LocalDate.ofInstant(moment.toInstant(), clock.getZone()));
  }
}
