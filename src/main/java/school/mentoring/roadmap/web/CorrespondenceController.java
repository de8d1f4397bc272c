package school.mentoring.roadmap.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.roadmap.correspondence.Carrier;
import school.mentoring.roadmap.correspondence.Correspondence;
import school.mentoring.roadmap.correspondence.Correspondences;
import school.mentoring.roadmap.correspondence.LineCorrespondence;
import school.mentoring.roadmap.correspondence.LineFilter;
import school.mentoring.roadmap.placing.RoadmapAccess;
import school.mentoring.shared.csv.CsvTable;
import school.mentoring.shared.csv.Spreadsheet;
import school.mentoring.shared.web.Download;

/** «Соответствие дорожной карте»: each line of the source beside what carries it. */
@Controller
@RequestMapping("/roadmaps/{key}")
class CorrespondenceController {

  private final Correspondences correspondences;
  private final RoadmapAccess access;
  private final Placing placing;

  CorrespondenceController(Correspondences correspondences, RoadmapAccess access, Placing placing) {
    this.correspondences = correspondences;
    this.access = access;
    this.placing = placing;
  }

  @GetMapping("/lines")
  String lines(
      @PathVariable String key,
      @RequestParam(required = false) LineCorrespondence.State state,
      @RequestParam(required = false) Carrier carrier,
      @RequestParam(defaultValue = "") String text,
      Model model) {
    Correspondence correspondence = of(key);
    LineFilter filter = new LineFilter(state, carrier, text);
    model.addAttribute("correspondence", correspondence);
    model.addAttribute("filter", filter);
    model.addAttribute("lines", correspondence.lines().stream().filter(filter::lets).toList());
    model.addAttribute("states", LineCorrespondence.State.values());
    return "roadmap/lines";
  }

  @GetMapping("/lines.csv")
  ResponseEntity<byte[]> csv(@PathVariable String key) {
    Correspondence correspondence = of(key);
    return Download.of(
        name(correspondence, "csv"),
        Download.CSV,
        CsvTable.write(CorrespondenceTable.HEADER, rows(correspondence)));
  }

  @GetMapping("/lines.xlsx")
  ResponseEntity<byte[]> xlsx(@PathVariable String key) {
    Correspondence correspondence = of(key);
    List<List<Object>> rows =
        rows(correspondence).stream().map(it -> List.<Object>copyOf(it)).toList();
    return Download.of(
        name(correspondence, "xlsx"),
        Download.XLSX,
        Spreadsheet.write("Соответствие", CorrespondenceTable.HEADER, rows));
  }

  private Correspondence of(String key) {
    return correspondences.of(access.readable(key, placing.seer()).key());
  }

  private static List<List<String>> rows(Correspondence correspondence) {
    return correspondence.lines().stream().map(CorrespondenceTable::row).toList();
  }

  private static String name(Correspondence correspondence, String kind) {
    return "Соответствие — %s.%s".formatted(correspondence.roadmap().name(), kind);
  }
}
