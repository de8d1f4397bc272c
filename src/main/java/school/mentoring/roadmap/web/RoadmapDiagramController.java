package school.mentoring.roadmap.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.placing.RoadmapAccess;
import school.mentoring.shared.Refusal;

/** The diagrams of a roadmap without a programme, with one element pointed out. */
@Controller
class RoadmapDiagramController {

  private final Roadmaps roadmaps;
  private final RoadmapAccess access;
  private final Placing placing;

  RoadmapDiagramController(Roadmaps roadmaps, RoadmapAccess access, Placing placing) {
    this.roadmaps = roadmaps;
    this.access = access;
    this.placing = placing;
  }

  @GetMapping("/roadmaps/{key}/diagram")
  String diagram(
      @PathVariable String key,
      @RequestParam(required = false) String stage,
      @RequestParam(required = false) String element,
      Model model) {
    RoadmapRef roadmap = newest(key);
    model.addAttribute("roadmap", roadmap);
    model.addAttribute("stages", roadmaps.of(roadmap.definition()).stages());
    model.addAttribute("stage", stage == null ? key : stage);
    model.addAttribute("element", element);
    return "roadmap/roadmap-diagram";
  }

  /** The model for the diagram; never as a page of its own, which would run what XML may hold. */
  @GetMapping(path = "/roadmaps/{key}/diagram.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
  ResponseEntity<String> bpmn(@PathVariable String key, @RequestParam String stage) {
    RoadmapRef roadmap = newest(key);
    String definition = stage.equals(key) ? roadmap.definition() : definition(roadmap, stage);
    return ResponseEntity.ok()
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
        .body(roadmaps.diagram(definition));
  }

  private String definition(RoadmapRef roadmap, String stage) {
    return roadmaps.of(roadmap.definition()).stages().stream()
        .filter(it -> it.key().equals(stage))
        .map(Roadmap.Stage::definition)
        .findFirst()
        .orElseThrow(
            () -> Refusal.notFound("Этап «" + stage + "» в этой дорожной карте не найден."));
  }

  private RoadmapRef newest(String key) {
    return access.readable(key, placing.seer());
  }
}
