package school.mentoring.roadmap.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.ProgrammeProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.ProgrammeId;

/** Programmes for other programs: ids, dates and states, no people. */
@RestController
@RequestMapping("/api/programmes")
class ProgrammeApi {

  private final Programmes programmes;
  private final Progress progress;
  private final CurrentMembers members;

  ProgrammeApi(Programmes programmes, Progress progress, CurrentMembers members) {
    this.programmes = programmes;
    this.progress = progress;
    this.members = members;
  }

  record ProgrammeView(
      String id, String organisation, String roadmap, int schoolYear, String state) {

    static ProgrammeView of(Programme it) {
      return new ProgrammeView(
          it.id().toString(),
          it.organisation().id(),
          it.roadmap(),
          it.schoolYear().start(),
          it.state().name());
    }
  }

  record LineView(
      String line,
      String element,
      String state,
      int done,
      int total,
      LocalDate due,
      String role,
      String evidence) {

    static LineView of(LineProgress it) {
      return new LineView(
          it.line(),
          it.element().element(),
          it.state().name(),
          it.done(),
          it.total(),
          it.due(),
          it.element().role().orElse(null),
          it.element().evidence().map(EvidenceKind::key).orElse(null));
    }
  }

  record ProgressView(
      String id,
      String organisation,
      String roadmap,
      int schoolYear,
      String state,
      List<LineView> lines) {

    static ProgressView of(ProgrammeProgress it) {
      ProgrammeView programme = ProgrammeView.of(it.programme());
      return new ProgressView(
          programme.id,
          programme.organisation,
          programme.roadmap,
          programme.schoolYear,
          programme.state,
          it.lines().stream().map(LineView::of).toList());
    }
  }

  @GetMapping
  @Operation(summary = "Programmes of the caller's organisation, the newest year first")
  List<ProgrammeView> list(
      @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "100") int size) {
    return programmes
        .of(
            members.current().organisation(),
            PageRequest.of(PageNumber.of(page), Math.min(Math.max(1, size), 1000)))
        .map(ProgrammeView::of)
        .toList();
  }

  @GetMapping("/{id}")
  @Operation(summary = "A programme: its state and how far each line has come")
  ProgressView show(@PathVariable String id) {
    return ProgressView.of(progress.of(ProgrammeId.of(id), members.current().organisation()));
  }
}
