package school.mentoring.matching;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.matching.MatchingRun.Summary;
import school.mentoring.shared.OrganisationId;

/** What the page says of a proposal's last computation. */
@Service
public class Proofs {

  private final MatchingRuns runs;

  Proofs(MatchingRuns runs) {
    this.runs = runs;
  }

  /**
   * How the pairs were found.
   *
   * @param settings by which they were found, which may have been changed since
   * @param mentors in the problem
   * @param mentees in the problem
   * @param pinned pairs decided by people, outside the problem
   */
  public record Proof(
      Summary run, MatchingSettings settings, int mentors, int mentees, int pinned) {}

  /** The last computation of a proposal; empty where nothing could be chosen. */
  @Transactional(readOnly = true)
  public Optional<Proof> of(OrganisationId organisation, ProposalId proposal) {
    return runs.newest(organisation, proposal)
        .map(
            it ->
                new Proof(
                    it.summary(),
                    SettingsText.read(it.parameters()),
                    it.problem().mentors().size(),
                    it.problem().mentees().size(),
                    it.pinned().size()));
  }
}
