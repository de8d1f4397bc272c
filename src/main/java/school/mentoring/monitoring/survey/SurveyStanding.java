package school.mentoring.monitoring.survey;

import java.util.List;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.roadmap.DateRange;

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
