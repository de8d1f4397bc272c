package school.mentoring.mentorship;

import java.util.List;

/**
 * How the plans of a programme stand.
 *
 * @param pairs at work or finished
 * @param planned those with a plan of any kind
 * @param approved those with an approved one
 * @param activities of the plans in force, cancelled ones left out
 * @param done those of them that are done
 * @param overdue those of them whose day has passed
 * @param toCorrect plans that wait for a correction
 */
public record PlanFigures(
    int pairs, int planned, int approved, int activities, int done, int overdue, int toCorrect) {

  /** All pairs together. */
  public static PlanFigures of(List<PlannedWork> works, int toCorrect) {
    return new PlanFigures(
        works.size(),
        (int) works.stream().filter(PlannedWork::planned).count(),
        (int) works.stream().filter(PlannedWork::approved).count(),
        works.stream().mapToInt(PlannedWork::activities).sum(),
        works.stream().mapToInt(PlannedWork::done).sum(),
        works.stream().mapToInt(PlannedWork::overdue).sum(),
        toCorrect);
  }

  /** Done activities in per cent; nothing planned is nothing done. */
  public int percent() {
    return activities == 0 ? 0 : (int) Math.round(100.0 * done / activities);
  }
}
