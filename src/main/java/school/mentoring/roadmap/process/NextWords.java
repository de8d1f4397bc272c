package school.mentoring.roadmap.process;

import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** What the next version says where a programme stands now. A block says what it always said. */
record NextWords(ProgrammeTree tree) implements LineWords {

  @Override
  public LineProperties of(ExecutionEntity at, String element) {
    VersionPair versions = tree.around(at).versions();
    return versions.elements().of(element).map(versions::saidNext).orElse(null);
  }

  /** The line of a task, at the id that its call has in the next version. */
  Optional<CarriedLine> line(ExecutionEntity execution, LineProperties own, String task) {
    return CarriedLine.of(execution, own, task, this).map(this::placed);
  }

  /** The lines that a call leaves to what it calls as a whole. */
  CarriedLine ofCall(ExecutionEntity call, LineProperties line) {
    return placed(CarriedLine.ofCall(call, line, this));
  }

  private CarriedLine placed(CarriedLine line) {
    return tree.versions(line.process())
        .flatMap(it -> it.elements().of(line.element()))
        .map(line::standingAt)
        .orElse(line);
  }
}
