package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import school.mentoring.roadmap.course.WorkItem;
import school.mentoring.roadmap.window.DateRange;

/** What becomes of the calls that run in the roadmap and its stages. */
final class CallForecasts {

  private final ProgrammeTree tree;
  private final NextWords words;
  private final LineDates dates;
  private final Clock clock;
  private final ForecastDraft draft;

  CallForecasts(ProgrammeTree tree, LineDates dates, Clock clock, ForecastDraft draft) {
    this.tree = tree;
    this.words = new NextWords(tree);
    this.dates = dates;
    this.clock = clock;
    this.draft = draft;
  }

  void read() {
    tree.ofRoadmap().forEach(this::read);
  }

  private void read(ProgrammeTree.Node node) {
    Context.getCommandContext()
        .getExecutionManager()
        .findExecutionsByProcessInstanceId(node.id())
        .stream()
        .filter(it -> it.getSubProcessInstance() != null)
        .forEach(it -> read(node, it));
  }

  private void read(ProgrammeTree.Node node, ExecutionEntity call) {
    String element = call.getActivityId();
    Optional<String> next = node.versions().elements().of(element);
    if (next.isPresent()) {
      called(node, call, next.get());
      item(node, call, next.get());
    } else {
      draft.blocked(
          node,
          element,
          "этот вызов идёт сейчас, а в новой версии его нет",
          "дождитесь, пока он закончится, или верните в новую версию элемент " + element);
    }
  }

  private void called(ProgrammeTree.Node node, ExecutionEntity call, String next) {
    String running = key(call);
    Object behavior = node.versions().next().findActivity(next).getActivityBehavior();
    String said = ((CallActivityBehavior) behavior).getCallableElement().getDefinitionKey(call);
    if (!running.equals(said)) {
      draft.blocked(
          node,
          call.getActivityId(),
          "здесь идёт процесс %s, а новая версия вызывает %s".formatted(running, said),
          "дождитесь, пока он закончится, или верните в новую версию вызов " + running);
    }
  }

  private static String key(ExecutionEntity call) {
    return call.getSubProcessInstance().getProcessDefinition().getKey();
  }

  /** Its work item follows what the new version says; who only asks for a date has none. */
  private void item(ProgrammeTree.Node node, ExecutionEntity call, String next) {
    LineProperties said = node.versions().saidBefore(call.getActivityId());
    LineProperties saidNext = node.versions().saidNext(next);
    boolean counted = !said.unboundLines().isEmpty() || !saidNext.unboundLines().isEmpty();
    if (counted && !DateQuestion.BLOCK.equals(key(call))) {
      draft.items.add(item(call, words.ofCall(call, saidNext), saidNext));
    }
  }

  private MigrationForecast.ItemMove item(
      ExecutionEntity call, CarriedLine line, LineProperties said) {
    DateRange days =
        dates.of(tree.next(), call, Optional.of(line), said.due(), LocalDate.now(clock));
    return new MigrationForecast.ItemMove(
        call.getActivityInstanceId(),
        new WorkItem.Opened(
            line.process(),
            line.element(),
            line.lines(),
            line.kind(),
            null,
            null,
            days.from(),
            days.to(),
            1));
  }
}
