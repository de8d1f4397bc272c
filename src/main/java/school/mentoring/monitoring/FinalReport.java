package school.mentoring.monitoring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Chart;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The final report of a programme on paper: tables, a chart, conclusions. */
@Service
public class FinalReport {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final MonitoringRepository monitorings;
  private final Programmes programmes;
  private final Organisations organisations;
  private final Staff staff;
  private final Documents documents;

  FinalReport(
      MonitoringRepository monitorings,
      Programmes programmes,
      Organisations organisations,
      Staff staff,
      Documents documents) {
    this.monitorings = monitorings;
    this.programmes = programmes;
    this.organisations = organisations;
    this.staff = staff;
    this.documents = documents;
  }

  /**
   * The report as the monitoring stands now; before the head's approval it says it is a draft.
   *
   * @throws Refusal if nothing was measured yet
   */
  @Transactional(readOnly = true)
  public Document of(OrganisationId organisation, ProgrammeId programme) {
    Programme subject = programmes.get(programme, organisation);
    Monitoring monitoring =
        monitorings
            .findByProgrammeAndOrganisation(programme, organisation)
            .filter(it -> it.quality().isPresent())
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "Отчёта ещё нет: он появится, когда пройдут опрос и подсчёт показателей."));
    return documents.compose("monitoring/final-report", model(subject, monitoring));
  }

  private Map<String, Object> model(Programme programme, Monitoring monitoring) {
    Organisation organisation = organisations.get(programme.organisation());
    StaffMember head = staff.head(programme.organisation());
    Map<String, Object> model = new HashMap<>();
    model.put("organisation", organisation.fullName());
    model.put("place", organisation.place());
    model.put("programme", programme.roadmapName());
    model.put("year", programme.schoolYear().toString());
    model.put("monitoring", monitoring);
    model.put("quality", monitoring.quality().orElseThrow());
    model.put("chart", chart(monitoring.grades()));
    model.put("approvedOn", monitoring.approvedOn().map(FinalReport::text).orElse(""));
    model.put("post", head.post());
    model.put("head", head.name().initialsFirst());
    return model;
  }

  private static String text(LocalDate day) {
    return DAY.format(day);
  }

  /** Measured beside the targets; nothing where nothing was graded. */
  private static String chart(List<Grade> grades) {
    if (grades.isEmpty()) {
      return "";
    }
    return Chart.series(
        "Показатели и цели, %",
        List.of(
            new Chart.Series("Показатель", bars(grades, false)),
            new Chart.Series("Цель", bars(grades, true))));
  }

  private static List<Chart.Bar> bars(List<Grade> grades, boolean target) {
    return grades.stream()
        .map(it -> new Chart.Bar(it.indicator().title(), target ? it.target() : it.percent()))
        .toList();
  }
}
