package school.mentoring.matching.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.matching.KeptProofs;
import school.mentoring.matching.Proposal;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.optimum.MatchingProblem;
import school.mentoring.matching.optimum.MatchingResult;
import school.mentoring.matching.proof.MatchingRun.Summary;
import school.mentoring.matching.situation.Plan;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The computations of pairs, kept with their proofs. */
@Service
public class MatchingRuns implements KeptProofs {

  /** A draft is computed anew at each change by hand: of its runs the last ones stay. */
  static final int KEPT_FOR_A_PROPOSAL = 20;

  private static final int LISTED = 1000;

  private final MatchingRunRepository runs;
  private final Clock clock;

  MatchingRuns(MatchingRunRepository runs, Clock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void keep(OrganisationId organisation, Proposal proposal, String parameters, Plan plan) {
    keep(
        organisation,
        proposal.programme(),
        proposal.id(),
        parameters,
        plan.problem(),
        plan.result());
  }

  /**
   * Keeps what was computed for a proposal; a computation equal to its last one is not kept again.
   *
   * @param parameters the weights and rules that the points came from, a JSON object without names
   * @return the run that states this result
   */
  @Transactional
  MatchingRunId keep(
      OrganisationId organisation,
      ProgrammeId programme,
      ProposalId proposal,
      String parameters,
      MatchingProblem problem,
      MatchingResult result) {
    String content = RunContent.write(problem, result.solution());
    String fingerprint = fingerprint(problem.objective() + parameters + content);
    Optional<StoredRun> last = last(organisation, proposal);
    return last.filter(it -> it.isTheSameAs(fingerprint))
        .orElseGet(
            () -> {
              int number = last.map(StoredRun::number).orElse(0) + 1;
              StoredRun.Place place =
                  new StoredRun.Place(organisation, programme, proposal, number, clock.instant());
              StoredRun run = new StoredRun(place, parameters, content, fingerprint);
              runs.forget(proposal, number - KEPT_FOR_A_PROPOSAL);
              return runs.save(run.with(problem, result));
            })
        .id();
  }

  private Optional<StoredRun> last(OrganisationId organisation, ProposalId proposal) {
    return runs.findFirstByOrganisationAndProposalOrderByNumberDesc(organisation, proposal);
  }

  /** The last computation of a proposal; empty if its pairs were all decided by people. */
  @Transactional(readOnly = true)
  public Optional<MatchingRun> newest(OrganisationId organisation, ProposalId proposal) {
    return last(organisation, proposal).map(StoredRun::run);
  }

  /** The computations of a programme, the newest first. */
  @Transactional(readOnly = true)
  public List<Summary> of(OrganisationId organisation, ProgrammeId programme) {
    return runs.summaries(organisation, programme, PageRequest.of(0, LISTED));
  }

  /**
   * A computation with its lists.
   *
   * @throws school.mentoring.shared.Refusal if there is none in the organisation
   */
  @Transactional(readOnly = true)
  public MatchingRun get(OrganisationId organisation, MatchingRunId id) {
    return runs.findByIdAndOrganisation(id, organisation)
        .map(StoredRun::run)
        .orElseThrow(MatchingRunId::unknown);
  }

  private static String fingerprint(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
