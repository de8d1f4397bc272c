package school.mentoring.mentorship.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What a version of a plan says, all that may be typed.
 *
 * @param tasks by which the goal is reached, one a line
 * @param manner kind of mentoring, «традиционное»
 * @param variant role model, «опытный учитель – молодой специалист»
 * @param desiredSelf how the mentee wants to be: the first step of a route
 */
public record PlanText(
    LocalDate startsOn,
    LocalDate endsOn,
    String goal,
    String tasks,
    String mentorExperience,
    String menteeExperience,
    String manner,
    String variant,
    String desiredSelf,
    List<Activity> activities,
    List<Achievement> achievements,
    List<Deficit> deficits) {

  public PlanText {
    goal = PlanWords.of(goal);
    tasks = PlanWords.of(tasks);
    mentorExperience = PlanWords.of(mentorExperience);
    menteeExperience = PlanWords.of(menteeExperience);
    manner = PlanWords.of(manner);
    variant = PlanWords.of(variant);
    desiredSelf = PlanWords.of(desiredSelf);
    activities = activities.stream().filter(it -> !it.isBlank()).toList();
    achievements = achievements.stream().filter(it -> !it.isBlank()).toList();
    deficits = deficits.stream().filter(it -> !it.isBlank()).toList();
  }

  /** The same with another goal. */
  public PlanText with(String otherGoal) {
    return with(otherGoal, tasks, activities);
  }

  /** The same person's plan with what another plan is about. */
  PlanText with(String otherGoal, String otherTasks, List<Activity> others) {
    return new PlanText(
        startsOn,
        endsOn,
        otherGoal,
        otherTasks,
        mentorExperience,
        menteeExperience,
        manner,
        variant,
        desiredSelf,
        others,
        achievements,
        deficits);
  }
}
