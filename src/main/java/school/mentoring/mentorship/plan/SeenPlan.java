package school.mentoring.mentorship.plan;

import school.mentoring.shared.Refusal;

/**
 * A plan as somebody had it before the eyes.
 *
 * @param revision of what was shown; null where nobody said, and then whatever there is is meant
 */
public record SeenPlan(PlanId id, Integer revision) {

  /**
   * As a page sends it: the id, and after a colon the revision.
   *
   * @throws Refusal if it is something else
   */
  public static SeenPlan of(String sent) {
    String[] parts = sent.split(":", 2);
    boolean told = parts.length == 2 && parts[1].matches("\\d{1,9}");
    return new SeenPlan(PlanId.of(parts[0]), told ? Integer.valueOf(parts[1]) : null);
  }

  /** Nobody decides on a text that is no longer what was read. */
  void mustStillBe(Plan plan) {
    if (revision != null && revision != plan.revision()) {
      throw Refusal.conflict(
          "Пока страница была открыта, план изменили (сейчас версия %d, %s): прочитайте его ещё раз и решите."
              .formatted(plan.newest().number(), plan.newest().state().title()));
    }
  }
}
