package school.mentoring.mentorship.planned;

/**
 * A planned meeting for a calendar outside the program.
 *
 * @param pair initials of the two, never a name: such a calendar lies on servers that nobody at the
 *     school knows
 */
public record PlannedEvent(PlannedMeeting meeting, String pair) {}
