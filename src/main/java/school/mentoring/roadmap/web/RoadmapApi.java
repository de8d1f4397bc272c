package school.mentoring.roadmap.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.placing.CheckedRoadmap;
import school.mentoring.roadmap.placing.ModelProblem;
import school.mentoring.roadmap.placing.PlacedRoadmap;
import school.mentoring.roadmap.placing.Placer;
import school.mentoring.roadmap.placing.PlannedLine;
import school.mentoring.roadmap.placing.RoadmapAccess;
import school.mentoring.roadmap.placing.RoadmapPlacing;
import school.mentoring.roadmap.placing.UploadedFiles;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.SchoolYear;

/** Roadmaps for other programs: what there is, what is wrong with new ones, placing them. */
@RestController
@RequestMapping("/api/roadmaps")
class RoadmapApi {

  private final RoadmapPlacing roadmaps;
  private final RoadmapAccess access;
  private final Placing placing;
  private final Clock clock;

  RoadmapApi(RoadmapPlacing roadmaps, RoadmapAccess access, Placing placing, Clock clock) {
    this.roadmaps = roadmaps;
    this.access = access;
    this.placing = placing;
    this.clock = clock;
  }

  record RoadmapView(
      String key,
      String name,
      String definition,
      boolean shipped,
      String owner,
      String audience,
      boolean withdrawn,
      boolean startable) {

    static RoadmapView of(PlacedRoadmap it) {
      return new RoadmapView(
          it.ref().key(),
          it.ref().name(),
          it.ref().definition(),
          it.shipped(),
          it.owner().map(OrganisationId::id).orElse(null),
          it.audience().organisation().map(OrganisationId::id).orElse("all"),
          it.withdrawn(),
          it.startable());
    }
  }

  record PlannedView(
      List<String> lines,
      String element,
      String name,
      String window,
      LocalDate from,
      LocalDate due,
      int times,
      String role,
      String evidence) {

    static PlannedView of(PlannedLine it) {
      return new PlannedView(
          it.lines(),
          it.element().element(),
          it.element().name(),
          it.window(),
          it.from(),
          it.due(),
          it.times(),
          it.element().role().orElse(null),
          it.element().evidence().map(EvidenceKind::key).orElse(null));
    }
  }

  record CheckView(String key, List<ModelProblem> problems, List<PlannedView> calendar) {

    static CheckView of(CheckedRoadmap it) {
      return new CheckView(
          it.drawn().map(drawn -> drawn.key()).orElse(null),
          it.problems(),
          it.calendar().stream().map(PlannedView::of).toList());
    }
  }

  @GetMapping
  @Operation(summary = "Roadmaps that the caller's organisation may start, or owns")
  List<RoadmapView> list() {
    return access.seenBy(placing.seer()).stream().map(RoadmapView::of).toList();
  }

  @PostMapping(path = "/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(summary = "All problems of a new roadmap's files; if none, the calendar it would give")
  CheckView check(
      @RequestPart(required = false) List<MultipartFile> files,
      @RequestParam(required = false) String schoolYear) {
    Placer by = placing.by();
    SchoolYear year =
        schoolYear == null ? SchoolYear.containing(LocalDate.now(clock)) : Placing.year(schoolYear);
    UploadedFiles sent = Placing.files(files);
    return CheckView.of(
        sent.problems().isEmpty() ? roadmaps.checked(sent.files(), year, by) : refused(sent));
  }

  private static CheckedRoadmap refused(UploadedFiles sent) {
    return new CheckedRoadmap(sent.problems(), Optional.empty(), List.of());
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary = "Places a roadmap, all of it or nothing",
      description =
          "audience: own (default), the id of an organisation, or all (administrators only); a later version keeps the first one's")
  ResponseEntity<CheckView> place(
      @RequestPart(required = false) List<MultipartFile> files,
      @RequestParam(defaultValue = "own") String audience) {
    Placer by = placing.by();
    UploadedFiles sent = Placing.files(files);
    CheckedRoadmap placed =
        sent.problems().isEmpty()
            ? roadmaps.placed(sent.files(), by, Placing.audience(audience, by))
            : refused(sent);
    return ResponseEntity.status(placed.accepted() ? HttpStatus.CREATED : HttpStatus.BAD_REQUEST)
        .body(CheckView.of(placed));
  }
}
