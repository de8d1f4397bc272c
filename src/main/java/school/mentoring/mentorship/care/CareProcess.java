package school.mentoring.mentorship.care;

import java.time.LocalDate;

/** What has to be done for a pair, as tasks of people; implemented by a process. */
public interface CareProcess {

  /**
   * Somebody is to talk to a pair.
   *
   * @param caption names the pair for whoever has the task
   * @param paused whether the programme is; then the task waits with all others
   */
  void begin(PairCare care, String caption, boolean paused);

  /** It has become urgent. */
  void hurry(PairCare care, LocalDate due);

  /** The psychologist is wanted; asked for already, nothing happens. */
  void consult(PairCare care);

  /** Nothing is to be done any more. */
  void end(PairCare care, String reason);
}
