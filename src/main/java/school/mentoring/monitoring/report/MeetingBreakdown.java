package school.mentoring.monitoring.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.mentoring.mentorship.MeetingFigures;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.russian.MonthName;

/** Meetings by kind and by month: their figures, and which meetings each of them counts. */
final class MeetingBreakdown {

  private static final String KIND = "meetings.kind.";
  private static final String MONTH = "meetings.month.";

  private MeetingBreakdown() {}

  static void write(ReportSection.Draft draft, MeetingFigures meetings) {
    kinds(draft, meetings);
    months(draft, meetings);
  }

  private static void kinds(ReportSection.Draft draft, MeetingFigures now) {
    List<Figure> kinds = new ArrayList<>();
    now.byKind().forEach((kind, held) -> kinds.add(Figure.count(KIND + kind, kind.title(), held)));
    draft.hold(kinds);
    if (!kinds.isEmpty()) {
      draft.table(table("По видам встреч", "Вид встречи", kinds));
    }
  }

  private static void months(ReportSection.Draft draft, MeetingFigures now) {
    List<Figure> months = new ArrayList<>();
    now.byMonth()
        .forEach(
            (month, held) -> months.add(Figure.count(MONTH + month, MonthName.of(month), held)));
    draft.hold(months);
    if (months.size() > 1) {
      draft.chart(ReportChart.of("Встречи по месяцам", "Встреч", months));
    }
    if (!months.isEmpty()) {
      draft.table(table("По месяцам", "Месяц", months));
    }
  }

  private static ReportTable table(String title, String column, List<Figure> figures) {
    return new ReportTable(
        title,
        List.of(column, "Встреч"),
        figures.stream()
            .map(it -> List.of(ReportTable.Cell.of(it.title()), ReportTable.Cell.of(it)))
            .toList());
  }

  /** The kind that a figure counts; empty where it counts all. */
  static Optional<MeetingKind> kind(String figure) {
    return part(figure, KIND).map(MeetingKind::valueOf);
  }

  /** The days whose meetings a figure counts. */
  static DateRange days(String figure, ReportScope scope) {
    return part(figure, MONTH)
        .map(YearMonth::parse)
        .map(it -> MeetingEvidence.within(it, scope))
        .orElse(scope.past());
  }

  private static Optional<String> part(String figure, String beginning) {
    return figure.startsWith(beginning)
        ? Optional.of(figure.substring(beginning.length()))
        : Optional.empty();
  }
}
