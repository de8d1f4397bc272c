package school.mentoring.matching.proof;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Preferences;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.proof.MatchingRun.Summary;
import school.mentoring.matching.settings.MatchingSettings;
import school.mentoring.matching.settings.SettingsText;
import school.mentoring.shared.OrganisationId;

/** What the page says of a proposal's last computation. */
@Service
public class Proofs {

  private final MatchingRuns runs;
  private final Preferences preferences;

  Proofs(MatchingRuns runs, Preferences preferences) {
    this.runs = runs;
    this.preferences = preferences;
  }

  /**
   * How the pairs were found.
   *
   * @param settings by which they were found, which may have been changed since
   * @param mentors in the problem
   * @param mentees in the problem
   * @param pinned pairs decided by people, outside the problem
   * @param fairness how just the pairs are, by what participants said up to now
   */
  public record Proof(
      Summary run,
      MatchingSettings settings,
      int mentors,
      int mentees,
      int pinned,
      Fairness fairness) {}

  /** The last computation of a proposal; empty where nothing could be chosen. */
  @Transactional(readOnly = true)
  public Optional<Proof> of(OrganisationId organisation, ProposalId proposal) {
    return runs.newest(organisation, proposal).map(it -> proof(organisation, it));
  }

  private Proof proof(OrganisationId organisation, MatchingRun run) {
    return new Proof(
        run.summary(),
        SettingsText.read(run.parameters()),
        run.problem().mentors().size(),
        run.problem().mentees().size(),
        run.pinned().size(),
        Fairness.of(run, preferences.of(organisation, run.summary().programme())));
  }
}
