package school.mentoring.monitoring.survey;

import java.time.LocalDate;
import java.util.Comparator;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.ProgrammeProgress;
import school.mentoring.roadmap.window.DateRange;

/** When a programme's roadmap wants its surveys, from today on. */
record SurveyDays(ProgrammeProgress progress, LocalDate today) {

  private static final int USUAL_DAYS = 14;
  private static final int LONGEST_DAYS = 60;

  static SurveyDays of(ProgrammeProgress progress, LocalDate today) {
    return new SurveyDays(progress, today);
  }

  /** The days that are left of the line's window; two weeks from today where none are. */
  DateRange of(SurveyStage stage) {
    DateRange wanted =
        progress.lines().stream()
            .filter(it -> it.element().element().equals(stage.element()))
            .filter(it -> it.opens() != null && it.due() != null)
            .min(Comparator.comparing(LineProgress::opens))
            .map(it -> new DateRange(it.opens(), it.due()))
            .orElseGet(() -> stage.usual(progress.programme().schoolYear()));
    LocalDate from = wanted.from().isBefore(today) ? today : wanted.from();
    LocalDate to = wanted.to().isBefore(from) ? from.plusDays(USUAL_DAYS) : wanted.to();
    LocalDate last = from.plusDays(LONGEST_DAYS);
    return new DateRange(from, to.isAfter(last) ? last : to);
  }
}
