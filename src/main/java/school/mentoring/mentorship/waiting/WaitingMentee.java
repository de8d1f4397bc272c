package school.mentoring.mentorship.waiting;

import java.time.LocalDate;
import java.util.Optional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.mentorship.SupportStep;

/**
 * A mentee in the queue of a programme.
 *
 * @param since the day since when there has been no mentor
 * @param reason why, in Russian
 * @param offered the mentor whom the open draft proposes; may be empty
 * @param help what was done, with days; may be empty
 * @param step what comes next; empty where nothing was begun
 */
public record WaitingMentee(
    Mentee mentee,
    LocalDate since,
    String reason,
    String offered,
    String help,
    Optional<SupportStep> step) {

  public String name() {
    return mentee.name().full();
  }

  public String group() {
    return mentee.group() == null ? "" : mentee.group();
  }

  public String request() {
    return String.join(", ", mentee.topics());
  }

  /** What comes next, in Russian. */
  public String next() {
    return step.map(SupportStep::title).orElse("сопровождение не начато");
  }

  boolean matches(String text) {
    String wanted = text.strip().toLowerCase(java.util.Locale.ROOT);
    return String.join(" ", name(), group(), mentee.form())
        .toLowerCase(java.util.Locale.ROOT)
        .contains(wanted);
  }
}
