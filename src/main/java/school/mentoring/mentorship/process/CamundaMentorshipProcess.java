package school.mentoring.mentorship.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.matching.ProposalId;
import school.mentoring.mentorship.AccompanimentStart;
import school.mentoring.mentorship.MentorshipProcess;
import school.mentoring.shared.ProgrammeId;

/** Tells {@code accompanyPairs} and whoever waits for it by message, by business key. */
@Component
class CamundaMentorshipProcess implements MentorshipProcess {

  private static final String ACCOMPANIMENT_STARTED = "accompanimentStarted";
  private static final String ALL_PAIRS_ENDED = "allPairsEnded";
  private static final String PAIR_WORK_FINISHED = "pairWorkFinished";
  private static final String PAIRS_REQUESTED = "pairsRequested";

  private final RuntimeService runtime;
  private final AsSystem asSystem;

  CamundaMentorshipProcess(RuntimeService runtime, AsSystem asSystem) {
    this.runtime = runtime;
    this.asSystem = asSystem;
  }

  @Override
  public boolean accompany(ProgrammeId programme, AccompanimentStart start) {
    Map<String, Object> told =
        Variables.createVariables()
            .putValue(PairVariables.ACCOMPANIMENT.name(), start.id().toString())
            .putValue(PairVariables.MENTOR.name(), start.mentor().orElse(null))
            .putValue(PairVariables.WEIGHT.name(), start.pairs())
            .putValue(PairVariables.CAPTION.name(), start.caption());
    return tell(programme, ACCOMPANIMENT_STARTED, told);
  }

  @Override
  public void allPairsEnded(ProgrammeId programme) {
    tell(programme, ALL_PAIRS_ENDED, Map.of());
  }

  @Override
  public void pairWorkFinished(ProgrammeId programme) {
    tell(programme, PAIR_WORK_FINISHED, Map.of());
  }

  @Override
  public boolean requestPairs(ProgrammeId programme, ProposalId proposal) {
    return isRequested(programme)
        || tell(
            programme,
            PAIRS_REQUESTED,
            Variables.putValue(PairVariables.PROPOSAL.name(), proposal.toString()));
  }

  /** A second click finds the first request still open. */
  private boolean isRequested(ProgrammeId programme) {
    return asSystem.call(
        () ->
            runtime
                    .createExecutionQuery()
                    .processInstanceBusinessKey(programme.toString())
                    .activityId("userTask_confirmLatePairs")
                    .count()
                > 0);
  }

  /** Whether anybody of the programme was waiting for the message. */
  private boolean tell(ProgrammeId programme, String message, Map<String, Object> told) {
    return asSystem.call(
        () ->
            !runtime
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(programme.toString())
                .setVariablesToTriggeredScope(told)
                .correlateAllWithResult()
                .isEmpty());
  }
}
