package school.mentoring.matching.proof;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.optimum.MatchingProblem;
import school.mentoring.matching.optimum.MatchingResult;
import school.mentoring.matching.optimum.MatchingValue;
import school.mentoring.matching.optimum.Objective;
import school.mentoring.matching.optimum.RemainingProblem;
import school.mentoring.matching.optimum.Solution;
import school.mentoring.matching.proof.MatchingRun.Summary;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** A run in the database; written once, never changed. */
@Entity
@Table(name = "matching_run")
class StoredRun {

  @EmbeddedId private MatchingRunId id;
  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  @Embedded private ProposalId proposal;

  /** Counts the runs of the proposal. */
  @Column(name = "run_number")
  private int number;

  private Instant createdAt;

  @Enumerated(EnumType.STRING)
  private Objective objective;

  private int matched;
  private long points;

  @Column(name = "bound_matched")
  private int boundMatched;

  @Column(name = "bound_points")
  private long boundPoints;

  private double seconds;

  @Column(name = "pair_count")
  private int pairs;

  private int steps;
  private String fingerprint;

  @Basic
  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  private String parameters;

  @Basic
  @JdbcTypeCode(SqlTypes.LONGVARCHAR)
  private String content;

  protected StoredRun() {}

  /** Where a run belongs, which one of its proposal it is, and when it was. */
  record Place(
      OrganisationId organisation,
      ProgrammeId programme,
      ProposalId proposal,
      int number,
      Instant at) {}

  StoredRun(Place place, String parameters, String content, String fingerprint) {
    this.id = MatchingRunId.next();
    this.organisation = place.organisation();
    this.programme = place.programme();
    this.proposal = place.proposal();
    this.number = place.number();
    this.createdAt = place.at();
    this.parameters = parameters;
    this.content = content;
    this.fingerprint = fingerprint;
  }

  /** What came out. */
  StoredRun with(MatchingProblem problem, MatchingResult result) {
    Solution solution = result.solution();
    this.objective = problem.objective();
    this.matched = solution.value().matched();
    this.points = solution.value().points();
    this.boundMatched = solution.bound().matched();
    this.boundPoints = solution.bound().points();
    this.steps = solution.steps();
    this.seconds = result.took().toNanos() / 1e9;
    this.pairs = RemainingProblem.of(problem).admissible().size();
    return this;
  }

  MatchingRunId id() {
    return id;
  }

  int number() {
    return number;
  }

  boolean isTheSameAs(String fingerprint) {
    return this.fingerprint.equals(fingerprint);
  }

  Summary summary() {
    return new Summary(
        id,
        programme,
        proposal,
        createdAt,
        objective,
        new MatchingValue(matched, points),
        new MatchingValue(boundMatched, boundPoints),
        seconds,
        pairs,
        steps);
  }

  MatchingRun run() {
    RunContent lists = RunContent.read(content);
    return new MatchingRun(
        summary(),
        parameters,
        lists.problem(objective),
        lists.pinned(),
        lists.chosenPairs(),
        lists.prices());
  }
}
