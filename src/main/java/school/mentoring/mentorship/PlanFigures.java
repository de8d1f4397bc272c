package school.mentoring.mentorship;

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

  /** Done activities in per cent; nothing planned is nothing done. */
  public int percent() {
    return activities == 0 ? 0 : (int) Math.round(100.0 * done / activities);
  }
}
