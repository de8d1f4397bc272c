package school.mentoring.enrolment;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Who did what with the record of a consent.
 *
 * @param recordedBy login; empty where it came with a file
 * @param recordedOn null where it was not kept
 * @param withdrawnBy login of whoever recorded the withdrawal; null while there is none
 * @param mistakenOn the day somebody found that there is no such paper; null while it stands
 */
@Embeddable
public record ConsentTrail(
    String recordedBy,
    LocalDate recordedOn,
    String withdrawnBy,
    LocalDate mistakenOn,
    String mistakenBy) {

  static final ConsentTrail NONE = new ConsentTrail("", null, null, null, null);

  ConsentTrail recorded(String by, LocalDate day) {
    return new ConsentTrail(by, day, withdrawnBy, mistakenOn, mistakenBy);
  }

  ConsentTrail withdrawn(String by) {
    return new ConsentTrail(recordedBy, recordedOn, by, mistakenOn, mistakenBy);
  }

  ConsentTrail mistaken(String by, LocalDate day) {
    return new ConsentTrail(recordedBy, recordedOn, withdrawnBy, day, by);
  }
}
