package school.mentoring.monitoring.indicator;

import java.time.LocalDate;

/**
 * One thing that a figure was made of.
 *
 * @param what as people read it
 * @param link address inside the application, or of a paper; empty where there is nothing to open
 * @param day when it happened; null where it has no day
 * @param counts how much of the figure it is: the sum over all items is the figure
 */
public record EvidenceItem(String what, String link, LocalDate day, int counts) {

  /** One of as many items as the figure says. */
  static EvidenceItem one(String what, String link, LocalDate day) {
    return new EvidenceItem(what, link, day, 1);
  }
}
