package school.mentoring.enrolment.consent;

import java.time.LocalDate;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Publication;

/**
 * Signed papers of many people that are recorded at once.
 *
 * @param number of each: {@code {n}} stands for a running number; without it all get the same
 * @param first the running number begins with it
 * @param ownMark whether those of 14 to 17 signed, too
 * @param publication null but for distribution
 */
public record BulkEntry(
    Purpose purpose,
    LocalDate signedOn,
    LocalDate validUntil,
    String number,
    int first,
    String keptAt,
    boolean ownMark,
    String textVersion,
    Publication publication) {

  /** The number of the paper at a place in the list, counted from 0. */
  String number(int place) {
    return number.replace("{n}", Integer.toString(first + place));
  }
}
