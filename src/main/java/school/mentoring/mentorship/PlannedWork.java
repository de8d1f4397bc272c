package school.mentoring.mentorship;

/**
 * How the plans of one pair stood on a day.
 *
 * @param row of the pair in the annex of its order
 * @param planned whether it had a plan of any kind
 * @param approved whether it had an approved one
 * @param activities of the approved plans, cancelled ones left out
 * @param done those of them that were done
 * @param overdue those of them whose day had passed
 */
public record PlannedWork(
    MentorshipId pair,
    int row,
    boolean planned,
    boolean approved,
    int activities,
    int done,
    int overdue) {}
