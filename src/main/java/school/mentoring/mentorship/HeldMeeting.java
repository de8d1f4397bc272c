package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting in a list over many pairs.
 *
 * @param pair whose journal holds it
 */
public record HeldMeeting(
    UUID id,
    MentorshipId pair,
    LocalDate heldOn,
    MeetingKind kind,
    int minutes,
    MeetingFormat format,
    String topic,
    String result,
    String nextStep) {}
