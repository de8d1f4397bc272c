package school.mentoring.mentorship;

/**
 * A pair's plan in few words.
 *
 * @param title of its kind
 * @param state of the newest version, as people read it
 * @param mark how pages mark the state
 * @param percent of its activities that are done
 * @param overdue activities whose day has passed
 * @param correction why it is to be corrected; empty if it is not
 */
public record PlanSummary(
    java.util.UUID id,
    String title,
    String goal,
    String state,
    String mark,
    int percent,
    int overdue,
    String correction) {}
