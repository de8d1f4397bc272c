package school.mentoring.roadmap.web;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.Refusal;

/** The diagrams of a roadmap without a programme, with one element pointed out. */
@Controller
class RoadmapDiagramController {

  private final Roadmaps roadmaps;

  RoadmapDiagramController(Roadmaps roadmaps) {
    this.roadmaps = roadmaps;
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

  @GetMapping(path = "/roadmaps/{key}/diagram.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
  @ResponseBody
  String bpmn(@PathVariable String key, @RequestParam String stage) {
    RoadmapRef roadmap = newest(key);
    return roadmaps.diagram(stage.equals(key) ? roadmap.definition() : definition(roadmap, stage));
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
    return roadmaps.newest().stream()
        .filter(it -> it.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "Дорожная карта «%s» не найдена: откройте её из списка дорожных карт."
                        .formatted(key)));
  }
}
