package school.mentoring.mentorship.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.matching.Agreements;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.ProposalId;

/** The pairs proposed beside those at work; once agreed, an order is written from them. */
@Component
class ConfirmLatePairsForm implements TaskForm {

  private static final String CONFIRM = "confirm";

  private final Matchings matchings;
  private final Agreements agreements;

  ConfirmLatePairsForm(Matchings matchings, Agreements agreements) {
    this.matchings = matchings;
    this.agreements = agreements;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return Map.of(
        "programmeId",
        task.programme().toString(),
        "pairs",
        "" + matchings.confirmedPairs(task.organisation(), proposal(task)).size());
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    boolean wanted = answers.text("decision").filter(CONFIRM::equals).isPresent();
    boolean confirmed = wanted && anyPairs(task);
    if (confirmed) {
      agreements.confirmAsItStands(task.organisation(), proposal(task), task.user());
    }
    return Map.of("pairsConfirmed", confirmed);
  }

  /** The pairs may have gone since they were proposed; then there is nothing to order. */
  private boolean anyPairs(OpenTask task) {
    return !matchings.confirmedPairs(task.organisation(), proposal(task)).isEmpty();
  }

  private static ProposalId proposal(OpenTask task) {
    return ProposalId.of(task.get(PairVariables.PROPOSAL));
  }
}
