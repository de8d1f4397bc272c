package school.mentoring.roadmap.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.course.WorkItem;
import school.mentoring.roadmap.version.Difference;
import school.mentoring.roadmap.version.TaskFate;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.russian.Dates;

/**
 * An open task that goes on. Only what the versions say differently is changed: a day that somebody
 * set for the task stays where both say the same.
 *
 * @param element that it goes on at
 * @param now the days that it bears
 */
record TaskChange(
    ProgrammeTree.Node node,
    TaskEntity task,
    String element,
    TaskWords before,
    TaskWords after,
    DateRange now) {

  TaskFate.Kind kind() {
    if (!element.equals(task.getTaskDefinitionKey())) {
      return TaskFate.Kind.MOVES;
    }
    return differences().isEmpty() ? TaskFate.Kind.STAYS : TaskFate.Kind.CHANGES;
  }

  List<Difference> differences() {
    List<Difference> differences = new ArrayList<>();
    if (!before.name().equals(after.name())) {
      differences.add(new Difference("Название", before.name(), after.name()));
    }
    if (!before.days().from().equals(after.days().from())) {
      differences.add(day("Начало", now.from(), after.days().from()));
    }
    if (!before.days().to().equals(after.days().to())) {
      differences.add(day("Срок", now.to(), after.days().to()));
    }
    if (!before.people().equals(after.people())) {
      differences.add(new Difference("Кто", titles(before.people()), titles(after.people())));
    }
    return differences;
  }

  private static Difference day(String what, LocalDate before, LocalDate after) {
    return new Difference(what, Dates.text(before), Dates.text(after));
  }

  private static String titles(TaskPeople people) {
    return people.groups().stream()
        .map(it -> Role.find(it).map(Role::title).orElse(it))
        .collect(Collectors.joining(", "));
  }

  /** The lines that it carries no more, and those that it carries now. */
  String note() {
    List<String> notes = new ArrayList<>();
    without(before.lines(), after.lines()).forEach(it -> notes.add("строка " + it + " снята"));
    without(after.lines(), before.lines()).forEach(it -> notes.add("добавлена строка " + it));
    return String.join("; ", notes);
  }

  private static Set<String> without(List<String> some, List<String> others) {
    Set<String> left = new LinkedHashSet<>(some);
    others.forEach(left::remove);
    return left;
  }

  MigrationForecast.TaskMove move() {
    return new MigrationForecast.TaskMove(
        task.getId(),
        node.versions().next().getId(),
        element,
        sameDays() ? Optional.empty() : Optional.of(after.days()),
        !before.people().equals(after.people()));
  }

  private boolean sameDays() {
    return before.days().equals(after.days());
  }

  /** Its work item, if it carries a line in either version. */
  Optional<MigrationForecast.ItemMove> item() {
    DateRange days = sameDays() ? now : after.days();
    return after
        .line()
        .or(before::line)
        .map(
            it ->
                new MigrationForecast.ItemMove(
                    task.getId(),
                    new WorkItem.Opened(
                        it.process(),
                        it.element(),
                        after.lines(),
                        it.kind(),
                        role(),
                        task.getAssignee(),
                        days.from(),
                        days.to(),
                        RoadmapVariables.WEIGHT.find(task.getExecution()).orElse(1))));
  }

  /** The role that the work is shown under: the first that the model names. */
  private String role() {
    UserTask model = node.versions().nextModel().getModelElementById(element);
    return Optional.ofNullable(model.getCamundaCandidateGroups())
        .map(it -> it.split(",")[0].strip())
        .orElse(null);
  }
}
