package school.mentoring.district.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.district.SchoolsOverview;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.web.TableFile;

/** The schools of a centre with their programmes, as a file. */
@Controller
class SchoolFileController {

  private static final List<String> HEADER =
      List.of(
          "Школа",
          "Код",
          "Дорожная карта",
          "Учебный год",
          "Состояние",
          "Строк закрыто",
          "Строк всего",
          "Просрочено");

  private final SchoolsOverview overview;
  private final CurrentMembers members;
  private final Clock clock;

  SchoolFileController(SchoolsOverview overview, CurrentMembers members, Clock clock) {
    this.overview = overview;
    this.members = members;
    this.clock = clock;
  }

  @GetMapping("/schools/export.{format:xlsx|csv}")
  ResponseEntity<byte[]> export(
      @PathVariable String format,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "") String year) {
    CurrentMember viewer = members.current();
    viewer.mustBe(Role.COORDINATOR, Role.DIRECTOR, Role.CURATOR);
    Page<SchoolsOverview.SchoolRow> schools =
        overview.of(
            viewer.organisation(), search, SchoolPages.year(year, clock), TableFile.whole());
    return TableFile.of(
        TableExport.of("Школы", HEADER, schools.stream().flatMap(SchoolFileController::rows)),
        format);
  }

  private static Stream<List<Object>> rows(SchoolsOverview.SchoolRow row) {
    String name = row.school().shortName();
    String code = row.school().id().id();
    if (row.programmes().isEmpty()) {
      return Stream.of(List.of(name, code, "программ в этом году нет", "", "", "", "", ""));
    }
    return row.programmes().stream()
        .map(
            it ->
                List.of(
                    name,
                    code,
                    it.programme().roadmapName(),
                    it.programme().schoolYear().toString(),
                    it.programme().state().title(),
                    it.closed(),
                    it.total(),
                    it.late()));
  }
}
