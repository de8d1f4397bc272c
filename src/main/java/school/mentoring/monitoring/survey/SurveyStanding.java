package school.mentoring.monitoring.survey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.roadmap.window.DateRange;

/**
 * Where a survey stands.
 *
 * @param sides those that were begun
 * @param days when to begin and to end it, where it is still to be begun
 */
public record SurveyStanding(SurveyStage stage, List<SurveySide> sides, DateRange days) {

  public boolean begun() {
    return !sides.isEmpty();
  }

  /** Whether it goes on: more answers may come. */
  public boolean open() {
    return sides.stream().anyMatch(it -> it.state() != Campaign.State.CLOSED);
  }

  /** Whether it is begun, but its first day is still to come. */
  public boolean ahead() {
    return begun() && sides.stream().allMatch(it -> it.state() == Campaign.State.PLANNED);
  }

  /** Whether it was ended in some days, and so told of by whoever tells of these. */
  public boolean endedIn(DateRange days) {
    return begun() && !open() && days.contains(lastDay());
  }

  private LocalDate lastDay() {
    return sides.stream().map(SurveySide::closesOn).max(Comparator.naturalOrder()).orElseThrow();
  }

  public boolean ready() {
    return begun() && sides.stream().allMatch(SurveySide::ready);
  }

  public long asked() {
    return sides.stream().mapToLong(SurveySide::asked).sum();
  }

  public long answered() {
    return sides.stream().mapToLong(SurveySide::answered).sum();
  }
}
