package school.mentoring.roadmap.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.roadmap.placing.CheckedRoadmap;
import school.mentoring.roadmap.placing.ModelProblem;
import school.mentoring.roadmap.placing.Placer;
import school.mentoring.roadmap.placing.PlacingRights;
import school.mentoring.roadmap.placing.RoadmapPlacing;
import school.mentoring.roadmap.placing.RoadmapUploads;
import school.mentoring.roadmap.placing.UploadedFiles;
import school.mentoring.shared.SchoolYear;

/** «Проверить и разместить»: takes files, shows what is wrong with them, places them. */
@Controller
@RequestMapping("/roadmaps/check")
class RoadmapCheckController {

  private final RoadmapPlacing roadmaps;
  private final RoadmapUploads uploads;
  private final PlacingRights rights;
  private final Placing placing;
  private final Clock clock;

  RoadmapCheckController(
      RoadmapPlacing roadmaps,
      RoadmapUploads uploads,
      PlacingRights rights,
      Placing placing,
      Clock clock) {
    this.roadmaps = roadmaps;
    this.uploads = uploads;
    this.rights = rights;
    this.placing = placing;
    this.clock = clock;
  }

  @GetMapping
  String page(Model model) {
    placing.by();
    model.addAttribute("year", SchoolYear.containing(LocalDate.now(clock)));
    return "roadmap/check";
  }

  @PostMapping
  String take(
      @RequestParam(required = false) List<MultipartFile> files,
      @RequestParam(name = "schoolYear") String year,
      Model model) {
    Placer by = placing.by();
    SchoolYear asked = Placing.year(year);
    UploadedFiles sent = Placing.files(files);
    if (!sent.problems().isEmpty()) {
      model.addAttribute("year", asked);
      model.addAttribute(
          "checked", new CheckedRoadmap(sent.problems(), Optional.empty(), List.of()));
      return "roadmap/check";
    }
    return "redirect:/roadmaps/check/%s?schoolYear=%d"
        .formatted(uploads.keep(by, sent.files()), asked.start());
  }

  @GetMapping("/{upload}")
  String checked(
      @PathVariable UUID upload, @RequestParam(name = "schoolYear") String year, Model model) {
    Placer by = placing.by();
    SchoolYear asked = Placing.year(year);
    Map<String, byte[]> files = uploads.files(upload, by);
    CheckedRoadmap checked = roadmaps.checked(files, asked, by);
    model.addAttribute("year", asked);
    model.addAttribute("upload", upload);
    model.addAttribute("checked", checked);
    model.addAttribute("files", files.keySet());
    model.addAttribute("models", RoadmapUploads.models(files, checked.drawn()));
    model.addAttribute("marked", marked(checked.problems()));
    model.addAttribute("roles", Roles.titles());
    model.addAttribute("who", by);
    model.addAttribute("offered", rights.offered(by));
    return "roadmap/check";
  }

  /** Elements with problems by file, as the diagrams mark them. */
  private static Map<String, String> marked(List<ModelProblem> problems) {
    Map<String, String> marked = new TreeMap<>();
    problems.stream()
        .filter(it -> !it.element().isEmpty())
        .forEach(it -> marked.merge(it.resource(), it.element(), (a, b) -> a + " " + b));
    return marked;
  }

  /** A model as it was sent, for the diagram; never as a page of its own. */
  @GetMapping("/{upload}/model")
  ResponseEntity<byte[]> model(@PathVariable UUID upload, @RequestParam String file) {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
        .body(uploads.file(upload, file, placing.by()));
  }

  @PostMapping("/{upload}")
  String place(
      @PathVariable UUID upload,
      @RequestParam String audience,
      @RequestParam(name = "schoolYear") String year,
      @RequestParam(required = false) String organisation,
      RedirectAttributes next) {
    Placer by = placing.by();
    String chosen = audience.equals("other") && organisation != null ? organisation : audience;
    Optional<String> placed = roadmaps.placed(upload, by, Placing.audience(chosen, by));
    if (placed.isEmpty()) {
      next.addFlashAttribute("problem", "Карта не размещена: появились замечания, они ниже.");
      return "redirect:/roadmaps/check/%s?schoolYear=%d"
          .formatted(upload, Placing.year(year).start());
    }
    next.addFlashAttribute("done", "Дорожная карта размещена: по ней можно начать программу.");
    return "redirect:/roadmaps#" + placed.get();
  }
}
