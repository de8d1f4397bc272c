package school.mentoring.mentorship.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.matching.ProposalId;
import school.mentoring.mentorship.AccompanimentStart;
import school.mentoring.mentorship.MentorshipProcess;
import school.mentoring.mentorship.SupportStep;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Tells {@code accompanyPairs} and whoever waits for it by message, by business key. */
@Component
class CamundaMentorshipProcess implements MentorshipProcess {

  private static final String ACCOMPANIMENT_STARTED = "accompanimentStarted";
  private static final String ALL_PAIRS_ENDED = "allPairsEnded";
  private static final String PAIR_WORK_FINISHED = "pairWorkFinished";
  private static final String PAIRS_REQUESTED = "pairsRequested";
  private static final String AMEND_PAIRS = "amendPairs";
  private static final List<String> CONFIRMATIONS =
      List.of("userTask_confirmLatePairs", "userTask_confirmPairs");

  private final RuntimeService runtime;
  private final AsSystem asSystem;
  private final CamundaOpenSupports supports;
  private final Clock clock;

  CamundaMentorshipProcess(
      RuntimeService runtime, AsSystem asSystem, CamundaOpenSupports supports, Clock clock) {
    this.runtime = runtime;
    this.asSystem = asSystem;
    this.supports = supports;
    this.clock = clock;
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

  @Override
  public boolean takesRequests(ProgrammeId programme) {
    return asSystem.call(
        () ->
            runtime
                    .createExecutionQuery()
                    .processInstanceBusinessKey(programme.toString())
                    .messageEventSubscriptionName(PAIRS_REQUESTED)
                    .count()
                > 0);
  }

  @Override
  public void amend(
      OrganisationId organisation, ProgrammeId programme, ProposalId changes, LocalDate changesOn) {
    asSystem.run(
        () ->
            runtime.startProcessInstanceByKey(
                AMEND_PAIRS,
                programme.toString(),
                Variables.putValue("organisation", organisation.id())
                    .putValue(PairVariables.PROPOSAL.name(), changes.toString())
                    .putValue(
                        PairVariables.CHANGES_ON.name(),
                        PairVariables.startOf(changesOn, clock.getZone()))));
  }

  @Override
  public Map<MenteeId, SupportStep> supported(ProgrammeId programme) {
    return asSystem.call(() -> supports.of(programme));
  }

  /** A second click finds the first request still open, or the draft with its own task. */
  private boolean isRequested(ProgrammeId programme) {
    return asSystem.call(() -> CONFIRMATIONS.stream().anyMatch(it -> isOpen(programme, it)));
  }

  private boolean isOpen(ProgrammeId programme, String task) {
    return runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(programme.toString())
            .activityId(task)
            .count()
        > 0;
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
