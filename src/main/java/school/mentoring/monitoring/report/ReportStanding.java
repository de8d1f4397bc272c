package school.mentoring.monitoring.report;

import java.time.LocalDate;

/** Where a report stands, without what it says. */
record ReportStanding(ReportKind kind, LocalDate from, ReportState state, LocalDate approvedOn) {}
