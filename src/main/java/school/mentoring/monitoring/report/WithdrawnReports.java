package school.mentoring.monitoring.report;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.ProgrammeEnded;
import school.mentoring.roadmap.Programmes;

/** Withdraws what still waits for an approval when its programme is cancelled. */
@Component
class WithdrawnReports {

  private final ReportRepository reports;
  private final Programmes programmes;

  WithdrawnReports(ReportRepository reports, Programmes programmes) {
    this.reports = reports;
    this.programmes = programmes;
  }

  @EventListener
  @Transactional
  public void programmeEnded(ProgrammeEnded ended) {
    if (ended.cancelled()) {
      List<Report> waiting =
          reports.findByProgrammeAndState(ended.programme(), ReportState.SUBMITTED);
      waiting.forEach(it -> it.withdraw(why(it)));
    }
  }

  private String why(Report report) {
    Programme programme = programmes.get(report.programme(), report.organisation());
    return "Программа отменена: " + programme.reason();
  }
}
