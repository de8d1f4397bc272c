package school.mentoring.roadmap.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.VersionDecision;
import school.mentoring.roadmap.version.DryRun;
import school.mentoring.roadmap.version.RoadmapComparison;
import school.mentoring.roadmap.version.RoadmapVersion;
import school.mentoring.roadmap.version.RoadmapVersions;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/**
 * A new version of a running programme's roadmap, for other programs: no people but who decided.
 */
@RestController
@RequestMapping("/api/programmes/{id}/version")
class VersionApi {

  private final RoadmapVersions versions;
  private final CurrentMembers members;

  VersionApi(RoadmapVersions versions, CurrentMembers members) {
    this.versions = versions;
    this.members = members;
  }

  record VersionView(String definition, int number, Instant deployedAt) {

    static VersionView of(RoadmapVersion it) {
      return new VersionView(it.ref().definition(), it.number(), it.deployedAt());
    }
  }

  record DecisionView(String choice, String by, Instant at) {

    static DecisionView of(VersionDecision it) {
      return new DecisionView(it.choice().name(), it.decidedBy(), it.decidedAt());
    }
  }

  record ReportView(
      VersionView running,
      @Schema(description = "null where the programme runs the newest version, or has ended")
          VersionView newest,
      RoadmapComparison comparison,
      @Schema(description = "what would happen to every open task; nothing is changed")
          DryRun dryRun,
      Boolean possible,
      @Schema(description = "tells this dry run from others; send it back with the decision")
          String fingerprint,
      List<DecisionView> decided) {

    static ReportView of(RoadmapVersions.Report it) {
      return new ReportView(
          it.running().map(VersionView::of).orElse(null),
          it.offer().map(offer -> VersionView.of(offer.version())).orElse(null),
          it.comparison().orElse(null),
          it.dryRun().orElse(null),
          it.dryRun().map(DryRun::possible).orElse(null),
          it.dryRun().map(DryRun::fingerprint).orElse(null),
          it.decided().stream().map(DecisionView::of).toList());
    }
  }

  record Decision(
      @Schema(allowableValues = {"migrate", "leave"}) String choice,
      @Schema(description = "fingerprint of the dry run that was read; may be left out")
          String fingerprint) {}

  @GetMapping
  @Operation(
      summary =
          "The newest version of the programme's roadmap: what changed, and what going over would do")
  ReportView show(@PathVariable String id) {
    return ReportView.of(versions.report(ProgrammeId.of(id), leader().organisation()));
  }

  @PostMapping
  @Operation(summary = "Takes the programme over to the newest version, or leaves it as it is")
  ReportView decide(@PathVariable String id, @RequestBody Decision decision) {
    CurrentMember leader = leader();
    ProgrammeId programme = ProgrammeId.of(id);
    String choice = Optional.ofNullable(decision.choice()).orElse("");
    switch (choice) {
      case "migrate" ->
          versions.migrate(
              programme,
              leader.organisation(),
              leader.login(),
              Optional.ofNullable(decision.fingerprint()));
      case "leave" -> versions.leave(programme, leader.organisation(), leader.login());
      default ->
          throw new Refusal(
              "Поле «choice»: «%s» не подходит. Напишите migrate (перевести на новую версию) или leave (доработать по прежней)."
                  .formatted(choice));
    }
    return ReportView.of(versions.report(programme, leader.organisation()));
  }

  private CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }
}
