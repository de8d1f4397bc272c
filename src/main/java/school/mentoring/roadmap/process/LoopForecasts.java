package school.mentoring.roadmap.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * What becomes of the loops of lines that come up several times: the period that a loop is at
 * stays, and the new version says whether another one is left.
 */
final class LoopForecasts {

  private final ProgrammeTree tree;
  private final ForecastDraft draft;

  LoopForecasts(ProgrammeTree tree, ForecastDraft draft) {
    this.tree = tree;
    this.draft = draft;
  }

  void read() {
    tree.ofRoadmap().forEach(this::read);
  }

  private void read(ProgrammeTree.Node node) {
    List<ExecutionEntity> scopes =
        Context.getCommandContext()
            .getExecutionManager()
            .findExecutionsByProcessInstanceId(node.id());
    scopes.forEach(
        scope ->
            Periods.line(scope).flatMap(it -> move(node, scope, it)).ifPresent(draft.loops::add));
  }

  private Optional<MigrationForecast.LoopMove> move(
      ProgrammeTree.Node node, ExecutionEntity scope, String line) {
    VersionPair versions = node.versions();
    return versions
        .elements()
        .of(line)
        .filter(it -> versions.saidNext(it).window().isPresent())
        .map(
            it ->
                new MigrationForecast.LoopMove(
                    scope.getId(), it, periodsLeft(scope, versions.saidNext(it))));
  }

  private boolean periodsLeft(ExecutionEntity scope, LineProperties said) {
    return tree.next().times(said).after(Periods.passed(scope), tree.next().year()).isPresent();
  }
}
