package school.mentoring.monitoring.report;

import java.time.LocalDate;
import java.util.List;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

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

  List<ProgrammeId> programmeIds() {
    return programmes.stream().map(Programme::id).toList();
  }

  /** The days of it that are over; none, in a period that has not begun, is its first one. */
  DateRange past() {
    return new DateRange(days.from(), asOf.isBefore(days.from()) ? days.from() : asOf);
  }

  /** The same as it stood on an earlier day. */
  ReportScope at(LocalDate day) {
    return day.isBefore(asOf) ? new ReportScope(kind, programmes, days, day) : this;
  }

  public OrganisationId organisation() {
    return programme().organisation();
  }

  /** Whether the results of a programme's whole year are told: its own, or one that ended in it. */
  boolean tellsYearOf(Programme told) {
    return kind == ReportKind.FINAL
        || kind == ReportKind.SELF_EXAMINATION && holds(told.schoolYear().lastDay());
  }

  /** Whether a day belongs to what is told of. */
  boolean holds(LocalDate day) {
    return day != null && days.contains(day);
  }
}
