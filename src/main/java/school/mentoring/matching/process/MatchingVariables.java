package school.mentoring.matching.process;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.ProcessVariable;
import school.mentoring.matching.ProposalId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The variables of {@code formPairs}. */
final class MatchingVariables {

  /** The proposal whose pairs the order puts in force. */
  static final ProcessVariable<String> PROPOSAL = ProcessVariable.text("proposalId");

  /** Whether somebody is left without a pair. */
  static final ProcessVariable<Boolean> HAS_UNMATCHED = ProcessVariable.flag("hasUnmatched");

  /** Ids of the mentees left without a pair, as texts. */
  @SuppressWarnings("rawtypes")
  static final ProcessVariable<ArrayList> UNMATCHED =
      new ProcessVariable<>("unmatchedMentees", ArrayList.class);

  private MatchingVariables() {}

  static ProposalId proposal(DelegateExecution execution) {
    return ProposalId.of(PROPOSAL.from(execution));
  }

  static ProposalId proposal(OpenTask task) {
    return ProposalId.of(task.get(PROPOSAL));
  }

  static OrganisationId organisation(DelegateExecution execution) {
    return new OrganisationId(execution.getTenantId());
  }

  static ProgrammeId programme(DelegateExecution execution) {
    return ProgrammeId.of(execution.getProcessBusinessKey());
  }
}
