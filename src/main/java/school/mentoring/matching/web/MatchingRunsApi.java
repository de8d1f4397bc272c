package school.mentoring.matching.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;
import school.mentoring.matching.optimum.MatchingValue;
import school.mentoring.matching.proof.MatchingRun;
import school.mentoring.matching.proof.MatchingRun.Summary;
import school.mentoring.matching.proof.MatchingRunId;
import school.mentoring.matching.proof.MatchingRuns;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Computations of pairs for other programs, so that anybody can check them: ids, no names. */
@RestController
@RequestMapping("/api/matching-runs")
class MatchingRunsApi {

  private final MatchingRuns runs;
  private final Programmes programmes;
  private final CurrentMembers members;

  MatchingRunsApi(MatchingRuns runs, Programmes programmes, CurrentMembers members) {
    this.runs = runs;
    this.programmes = programmes;
    this.members = members;
  }

  record RunSummary(
      UUID id,
      UUID programme,
      UUID proposal,
      Instant at,
      String objective,
      MatchingValue value,
      MatchingValue bound,
      double seconds,
      boolean proven) {

    static RunSummary of(Summary run) {
      return new RunSummary(
          run.id().id(),
          run.programme().id(),
          run.proposal().id(),
          run.at(),
          run.objective().key(),
          run.value(),
          run.bound(),
          run.seconds(),
          run.proven());
    }
  }

  record MentorView(
      String id,
      @Schema(description = "So many mentees at most, beside the pinned ones") int capacity,
      @Schema(description = "Takes at least so many or nobody; with pins, at least so many more")
          int least,
      @Schema(description = "How many mentees the mentor has by pins") int pinned,
      @Schema(description = "What one place is worth, in the unit of the proof") long price) {}

  record MenteeView(
      String id,
      @Schema(description = "So many mentors at most, beside the pinned ones") int most,
      @Schema(description = "Mentors by pins; above 0, the mentee does not count as matched")
          int pinned) {}

  record PairView(String mentor, String mentee, int points) {

    static PairView of(AdmissiblePair pair) {
      return new PairView(pair.mentor(), pair.mentee(), pair.points());
    }
  }

  @Schema(description = "What a matched mentee and a point weigh in one number, the unit of prices")
  record ProofUnit(long matched, long points) {}

  record RunView(
      UUID id,
      UUID programme,
      UUID proposal,
      Instant at,
      @Schema(allowableValues = {"most-participants", "best-total"}) String objective,
      List<MentorView> mentors,
      List<MenteeView> mentees,
      List<PairView> admissible,
      List<PinnedPair> pinned,
      List<PairView> chosen,
      MatchingValue value,
      MatchingValue bound,
      double seconds,
      boolean proven,
      int steps,
      ProofUnit unit,
      @JsonRawValue @Schema(type = "object") String parameters) {

    static RunView of(MatchingRun run) {
      Summary summary = run.summary();
      return new RunView(
          summary.id().id(),
          summary.programme().id(),
          summary.proposal().id(),
          summary.at(),
          summary.objective().key(),
          mentors(run),
          mentees(run),
          run.problem().admissible().stream().map(PairView::of).toList(),
          run.pinned(),
          run.chosen().stream().map(PairView::of).toList(),
          summary.value(),
          summary.bound(),
          summary.seconds(),
          summary.proven(),
          summary.steps(),
          new ProofUnit(run.unit().participant(), run.unit().point()),
          run.parameters());
    }

    private static List<MenteeView> mentees(MatchingRun run) {
      return run.problem().mentees().stream()
          .map(it -> new MenteeView(it.mentee(), it.most(), it.pinned()))
          .toList();
    }

    private static List<MentorView> mentors(MatchingRun run) {
      return IntStream.range(0, run.prices().size())
          .mapToObj(
              it -> {
                var room = run.problem().mentors().get(it);
                return new MentorView(
                    room.mentor(),
                    room.capacity(),
                    room.least(),
                    room.pinned(),
                    run.prices().get(it));
              })
          .toList();
    }
  }

  @GetMapping
  @Operation(summary = "Computations of a programme's pairs, the newest first")
  List<RunSummary> ofProgramme(@RequestParam String programme) {
    OrganisationId organisation = asking();
    ProgrammeId id = programmes.get(ProgrammeId.of(programme), organisation).id();
    return runs.of(organisation, id).stream().map(RunSummary::of).toList();
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "A computation: the problem left after the pins, the choice and its proof",
      description =
          "Whoever solves mentors, mentees and admissible anew gets exactly the value; no plan is"
              + " better than the bound.")
  RunView show(@PathVariable String id) {
    return RunView.of(runs.get(asking(), MatchingRunId.of(id)));
  }

  private OrganisationId asking() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member.organisation();
  }
}
