package school.mentoring.mentorship;

import java.time.LocalDate;

/**
 * What is written down of a meeting.
 *
 * @param minutes how long it took, from 1
 * @param topic may be empty
 * @param result what was done and reached; may be empty for a regular meeting
 * @param nextStep the task until the next meeting; may be empty
 */
public record MeetingNote(
    LocalDate heldOn,
    int minutes,
    MeetingFormat format,
    String topic,
    String result,
    String nextStep) {

  /** What a meeting takes if nobody says otherwise: a lesson. */
  public static final int USUAL_MINUTES = 45;

  public MeetingNote {
    topic = stripped(topic);
    result = stripped(result);
    nextStep = stripped(nextStep);
  }

  private static String stripped(String text) {
    return text == null ? "" : text.strip();
  }
}
