package school.mentoring.monitoring.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.SchoolYear;

/** Says which programmes and days a report is counted from. */
@Component
class ReportScopes {

  private final Programmes programmes;
  private final Clock clock;

  ReportScopes(Programmes programmes, Clock clock) {
    this.programmes = programmes;
    this.clock = clock;
  }

  ReportScope of(Programme programme, ReportKind kind, ReportPeriod period) {
    List<Programme> all =
        kind == ReportKind.SELF_EXAMINATION
            ? Stream.concat(earlier(programme).stream(), Stream.of(programme)).toList()
            : List.of(programme);
    return new ReportScope(kind, all, period.days(), asOf(period.days()));
  }

  /** What the figures are compared with; empty where nothing was before. */
  Optional<ReportScope> before(ReportScope scope) {
    return switch (scope.kind()) {
      case FINAL ->
          earlier(scope.programme()).map(it -> scope(scope.kind(), it, yearBefore(scope.days())));
      case QUARTERLY, DISTRICT_FORM -> quarterBefore(scope);
      case MID_YEAR, CERTIFICATE, SELF_EXAMINATION -> Optional.empty();
    };
  }

  private Optional<ReportScope> quarterBefore(ReportScope scope) {
    LocalDate last = scope.days().from().minusDays(1);
    LocalDate first = last.withDayOfMonth(1).minusMonths((last.getMonthValue() - 1) % 3);
    LocalDate start = scope.programme().schoolYear().firstDay();
    return last.isBefore(start) || scope.days().from().equals(start)
        ? Optional.empty()
        : Optional.of(
            scope(
                scope.kind(),
                scope.programme(),
                new DateRange(first.isBefore(start) ? start : first, last)));
  }

  private ReportScope scope(ReportKind kind, Programme programme, DateRange days) {
    return new ReportScope(kind, List.of(programme), days, asOf(days));
  }

  private static DateRange yearBefore(DateRange days) {
    return new DateRange(days.from().minusYears(1), days.to().minusYears(1));
  }

  /** The programme of the school year before, if there was one. */
  private Optional<Programme> earlier(Programme programme) {
    return SchoolYear.before(programme.schoolYear())
        .flatMap(it -> programmes.find(programme.organisation(), programme.roadmap(), it))
        .filter(it -> it.state() != Programme.State.CANCELLED);
  }

  private LocalDate asOf(DateRange days) {
    LocalDate today = LocalDate.now(clock);
    return today.isAfter(days.to()) ? days.to() : today;
  }
}
