package school.mentoring.monitoring.report;

import java.util.ArrayList;
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
import school.mentoring.shared.russian.Capital;
import school.mentoring.shared.russian.Dates;

/** Reports on paper; PDF and DOCX say what the page says. */
@Service
public class ReportPapers {

  private final Documents documents;
  private final Organisations organisations;
  private final Staff staff;

  ReportPapers(Documents documents, Organisations organisations, Staff staff) {
    this.documents = documents;
    this.organisations = organisations;
    this.staff = staff;
  }

  /** The paper; before the approval it says that it is a draft. */
  @Transactional(readOnly = true)
  public Document of(ReportView view) {
    Organisation organisation = organisations.get(view.programme().organisation());
    Map<String, Object> model = new HashMap<>();
    model.put("view", view);
    model.put("content", view.content());
    model.put("sections", view.content().sections().stream().map(PrintedSection::of).toList());
    model.put("place", organisation.place());
    model.put("certificate", view.kind() == ReportKind.CERTIFICATE);
    model.put("excerpt", view.kind() == ReportKind.SELF_EXAMINATION);
    model.put("asOf", Dates.text(view.content().asOf()));
    model.put("from", Dates.text(view.period().from()));
    model.put("to", Dates.text(view.period().to()));
    model.put(
        "recommendations", view.recommendations().lines().filter(it -> !it.isBlank()).toList());
    sign(view, model);
    return documents.compose("monitoring/report", model);
  }

  private void sign(ReportView view, Map<String, Object> model) {
    StaffMember head = staff.head(view.programme().organisation());
    String post = view.report().flatMap(Report::signatoryPost).orElse(head.post());
    model.put("post", Capital.of(post));
    model.put(
        "head", view.report().flatMap(Report::signatoryName).orElse(head.name().initialsFirst()));
    model.put("approvedOn", view.report().flatMap(Report::approvedOn).map(Dates::text).orElse(""));
    model.put("approval", view.report().map(Report::approval).orElse(""));
  }

  /**
   * A section with its charts drawn.
   *
   * @param charts pictures as addresses
   */
  public record PrintedSection(ReportSection section, List<String> charts) {

    static PrintedSection of(ReportSection section) {
      return new PrintedSection(
          section, section.charts().stream().map(PrintedSection::drawn).toList());
    }

    private static String drawn(ReportChart chart) {
      List<Chart.Series> series = new ArrayList<>();
      chart.series().forEach(it -> series.add(new Chart.Series(it.name(), bars(chart, it))));
      return Chart.series(chart.title(), series);
    }

    private static List<Chart.Bar> bars(ReportChart chart, ReportChart.Series series) {
      List<Chart.Bar> bars = new ArrayList<>();
      for (int i = 0; i < chart.labels().size(); i++) {
        bars.add(new Chart.Bar(chart.labels().get(i), series.values().get(i)));
      }
      return bars;
    }
  }
}
