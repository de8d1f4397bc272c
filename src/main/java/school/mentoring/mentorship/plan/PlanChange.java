package school.mentoring.mentorship.plan;

/**
 * What one version says differently from another.
 *
 * @param what field or line
 * @param before empty where something was added
 * @param after empty where something was taken out
 */
public record PlanChange(String what, String before, String after) {}
