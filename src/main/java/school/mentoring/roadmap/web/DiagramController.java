package school.mentoring.roadmap.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.roadmap.LivePosition;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The diagrams of a programme with the place where it stands. */
@Controller
class DiagramController {

  private final Programmes programmes;
  private final Roadmaps roadmaps;
  private final LivePosition position;
  private final CurrentMembers members;

  DiagramController(
      Programmes programmes, Roadmaps roadmaps, LivePosition position, CurrentMembers members) {
    this.programmes = programmes;
    this.roadmaps = roadmaps;
    this.position = position;
    this.members = members;
  }

  @GetMapping("/programmes/{id}/diagram")
  String diagram(
      @PathVariable String id, @RequestParam(required = false) String stage, Model model) {
    Programme programme = programmes.get(ProgrammeId.of(id), members.current().organisation());
    Roadmap roadmap = roadmaps.of(programme.definition());
    model.addAttribute("programme", programme);
    model.addAttribute("roadmap", roadmap);
    model.addAttribute("stage", stage == null ? programme.roadmap() : stage);
    return "roadmap/diagram";
  }

  /** The model for the diagram; never as a page of its own, which would run what XML may hold. */
  @GetMapping(path = "/programmes/{id}/diagram.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
  ResponseEntity<String> bpmn(@PathVariable String id, @RequestParam String stage) {
    Programme programme = programmes.get(ProgrammeId.of(id), members.current().organisation());
    return ResponseEntity.ok()
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
        .body(roadmaps.diagram(definition(programme, stage)));
  }

  /** Ids of the elements where tokens stand now, with how many. */
  @GetMapping("/programmes/{id}/position")
  @ResponseBody
  Map<String, Long> position(@PathVariable String id, @RequestParam String stage) {
    Programme programme = programmes.get(ProgrammeId.of(id), members.current().organisation());
    List<String> elements = position.of(programme.id(), stage);
    return elements.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
  }

  private String definition(Programme programme, String stage) {
    if (stage.equals(programme.roadmap())) {
      return programme.definition();
    }
    return roadmaps.of(programme.definition()).stages().stream()
        .filter(it -> it.key().equals(stage))
        .map(Roadmap.Stage::definition)
        .findFirst()
        .orElseThrow(
            () -> Refusal.notFound("Этап «" + stage + "» в этой дорожной карте не найден."));
  }
}
