package school.mentoring.mentorship.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import school.mentoring.mentorship.plan.Achievement;
import school.mentoring.mentorship.plan.Activity;
import school.mentoring.mentorship.plan.Deficit;
import school.mentoring.mentorship.plan.DiagnosisArea;
import school.mentoring.mentorship.plan.PlanText;
import school.mentoring.mentorship.plan.RouteSection;

/** A plan as the page of its draft sends it. */
record PlanSheet(
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate startsOn,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate endsOn,
    String goal,
    String tasks,
    String mentorExperience,
    String menteeExperience,
    String manner,
    String variant,
    String desiredSelf,
    List<Line> activities,
    List<Strength> achievements,
    List<Lack> deficits) {

  /** An activity. */
  record Line(
      Integer item,
      RouteSection section,
      String direction,
      String action,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueOn,
      String expected) {

    Activity activity() {
      return Activity.planned(item == null ? 0 : item, section, direction, action, dueOn, expected);
    }
  }

  /** A line of «Мои достижения». */
  record Strength(DiagnosisArea area, String achievement, String proof, String shared) {

    Achievement line() {
      return new Achievement(area, achievement, proof, shared);
    }
  }

  /** A line of «Мои дефициты». */
  record Lack(
      Integer item,
      DiagnosisArea area,
      String deficit,
      String sign,
      String wanted,
      String helper,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueOn) {

    Deficit line() {
      return new Deficit(item == null ? 0 : item, area, deficit, sign, wanted, helper, dueOn, "");
    }
  }

  /** What was typed, with the typical activities that were ticked. */
  PlanText text(List<Activity> ticked) {
    return new PlanText(
        startsOn,
        endsOn,
        goal,
        tasks,
        mentorExperience,
        menteeExperience,
        manner,
        variant,
        desiredSelf,
        Stream.concat(all(activities).map(Line::activity), ticked.stream()).toList(),
        all(achievements).map(Strength::line).toList(),
        all(deficits).map(Lack::line).toList());
  }

  private static <T> Stream<T> all(List<T> rows) {
    return rows == null ? Stream.empty() : rows.stream().filter(java.util.Objects::nonNull);
  }
}
