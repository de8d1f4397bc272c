package school.mentoring.mentorship.plan;

import school.mentoring.mentorship.MentorshipId;

/**
 * How far a pair's route has come.
 *
 * @param desired length of the description of the desired self
 * @param facts activities with a product
 * @param number of versions written
 * @param answered why no correction was needed; null if nobody said so
 */
public record RouteLine(
    MentorshipId mentorship,
    int desired,
    long achievements,
    long deficits,
    long activities,
    long facts,
    long reflected,
    int number,
    String answered) {

  /** Whether something stands in a step, from 1 to 7. */
  boolean filled(int step) {
    return switch (step) {
      case 1 -> desired > 0;
      case 2 -> achievements > 0;
      case 3 -> deficits > 0;
      case 4 -> activities > 0;
      case 5 -> facts > 0;
      case 6 -> number > 1 || answered != null;
      default -> deficits > 0 && reflected == deficits;
    };
  }
}
