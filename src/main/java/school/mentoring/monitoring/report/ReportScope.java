package school.mentoring.monitoring.report;

import java.time.LocalDate;
import java.util.List;
import school.mentoring.roadmap.DateRange;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.OrganisationId;

/**
 * What a report is counted from.
 *
 * @param programmes one, or the two that share a calendar year; never empty
 * @param asOf the day the figures stand at: today, or the period's last day if that has passed
 */
public record ReportScope(
    ReportKind kind, List<Programme> programmes, DateRange days, LocalDate asOf) {

  public ReportScope {
    programmes = List.copyOf(programmes);
  }

  /** The programme whose report it is: the latest. */
  public Programme programme() {
    return programmes.get(programmes.size() - 1);
  }

  public OrganisationId organisation() {
    return programme().organisation();
  }

  /** Whether a day belongs to what is told of. */
  boolean holds(LocalDate day) {
    return day != null && days.contains(day);
  }
}
