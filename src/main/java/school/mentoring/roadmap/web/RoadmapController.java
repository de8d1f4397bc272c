package school.mentoring.roadmap.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.placing.PlacedRoadmap;
import school.mentoring.roadmap.placing.Placements;
import school.mentoring.roadmap.placing.RoadmapAccess;
import school.mentoring.roadmap.placing.RoadmapDeployment;

/** The roadmaps there are: whose, for whom, how many lines; their models to take home. */
@Controller
@RequestMapping("/roadmaps")
class RoadmapController {

  private final Placements placements;
  private final RoadmapAccess access;
  private final Roadmaps roadmaps;
  private final RoadmapDeployment deployment;
  private final Placing placing;

  RoadmapController(
      Placements placements,
      RoadmapAccess access,
      Roadmaps roadmaps,
      RoadmapDeployment deployment,
      Placing placing) {
    this.placements = placements;
    this.access = access;
    this.roadmaps = roadmaps;
    this.deployment = deployment;
    this.placing = placing;
  }

  @GetMapping
  String list(Model model) {
    List<RoadmapRow> rows =
        access.seenBy(placing.seer()).stream()
            .map(it -> RoadmapRow.of(it, roadmaps.of(it.ref().definition())))
            .toList();
    model.addAttribute("roadmaps", rows);
    return "roadmap/roadmaps";
  }

  @GetMapping("/{key}/models.zip")
  ResponseEntity<byte[]> models(@PathVariable String key) {
    PlacedRoadmap roadmap = access.get(key, placing.seer());
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "zip"))
        .header("X-Content-Type-Options", "nosniff")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(key + ".zip").build().toString())
        .body(zip(deployment.files(roadmap.ref().definition())));
  }

  private static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @PostMapping("/{key}/withdraw")
  String withdraw(@PathVariable String key, RedirectAttributes next) {
    placements.withdraw(key, placing.by());
    next.addFlashAttribute(
        "done", "Карта снята с размещения: новых программ по ней не начать, начатые идут дальше.");
    return "redirect:/roadmaps#" + key;
  }

  @PostMapping("/{key}/restore")
  String restore(@PathVariable String key, RedirectAttributes next) {
    placements.restore(key, placing.by());
    next.addFlashAttribute("done", "Карта снова размещена: по ней можно начать программу.");
    return "redirect:/roadmaps#" + key;
  }
}
