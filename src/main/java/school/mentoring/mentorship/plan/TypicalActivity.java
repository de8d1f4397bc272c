package school.mentoring.mentorship.plan;

import java.util.UUID;

/**
 * An activity that plans often have.
 *
 * @param own whether the organisation added it itself
 */
public record TypicalActivity(
    UUID id, PlanAudience audience, String direction, String action, String expected, boolean own) {

  Activity into(PlanKind kind) {
    RouteSection section = RouteSection.of(kind).get(RouteSection.of(kind).size() - 1);
    return Activity.planned(0, section, direction, action, null, expected);
  }
}
