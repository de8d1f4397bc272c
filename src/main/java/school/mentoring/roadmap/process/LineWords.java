package school.mentoring.roadmap.process;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Where the words about lines come from: the version that runs, or one it may go over to. */
interface LineWords {

  /** The version that runs. */
  LineWords RUNNING = (at, element) -> VersionPair.said(ParsedModel.of(at), element);

  /**
   * What is said at an element.
   *
   * @param at an execution of the process that the element stands in
   * @param element its id in the version that runs
   * @return null where nothing is said
   */
  LineProperties of(ExecutionEntity at, String element);

  /** What is said at a call that runs. */
  default LineProperties at(ExecutionEntity call) {
    return of(call, call.getActivityId());
  }
}
