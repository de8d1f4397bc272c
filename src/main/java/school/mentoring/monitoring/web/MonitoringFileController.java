package school.mentoring.monitoring.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import school.mentoring.monitoring.Grade;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.ProjectFigure;
import school.mentoring.monitoring.ProjectMonitorings;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.web.TableFile;

/** The indicators of a programme and of its project as a file. */
@Controller
class MonitoringFileController {

  private static final List<String> HEADER =
      List.of("Показатель", "Значение", "Цель", "К сроку", "Оценка");

  private final Monitorings monitorings;
  private final ProjectMonitorings projects;
  private final Programmes programmes;
  private final CurrentMembers members;

  MonitoringFileController(
      Monitorings monitorings,
      ProjectMonitorings projects,
      Programmes programmes,
      CurrentMembers members) {
    this.monitorings = monitorings;
    this.projects = projects;
    this.programmes = programmes;
    this.members = members;
  }

  @GetMapping("/programmes/{programmeId}/monitoring.{format:xlsx|csv}")
  ResponseEntity<byte[]> export(@PathVariable UUID programmeId, @PathVariable String format) {
    CurrentMember member = members.current();
    ProgrammeId programme = new ProgrammeId(programmeId);
    programmes.get(programme, member.organisation());
    Stream<List<Object>> own =
        monitorings.find(member.organisation(), programme).stream()
            .flatMap(it -> it.grades().stream())
            .map(MonitoringFileController::cells);
    Stream<List<Object>> project =
        projects.find(member.organisation(), programme).stream()
            .flatMap(it -> it.figures().stream())
            .map(MonitoringFileController::cells);
    return TableFile.of(
        TableExport.of("Показатели программы", HEADER, Stream.concat(own, project)), format);
  }

  private static List<Object> cells(Grade grade) {
    return Arrays.asList(
        grade.indicator().title(), grade.percent(), grade.target(), null, grade.level());
  }

  private static List<Object> cells(ProjectFigure figure) {
    return Arrays.asList(
        figure.indicator().title(), figure.figure(), figure.target(), figure.by(), figure.level());
  }
}
