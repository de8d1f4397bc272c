package school.mentoring.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a participant tells beside name, class and topics: the columns of the two bases. Nothing of
 * it is needed to take part; texts are empty where nothing was told. Health is never asked for.
 *
 * @param variant role model inside the form, for example «успевающий – неуспевающий»
 * @param manner kind of mentoring, for example «групповое»
 * @param place where the person studies or works, if not here
 * @param representative parent or guardian of a minor
 * @param availability convenient time and format of meetings
 * @param mentorsWanted how many mentors a mentee may have at once, from 1; 1 for a mentor
 * @param ages of mentees that a mentor would like; null if any
 * @param hours a week that a mentor has; null if not told
 * @param smallestGroup how few mentees a mentor works with at once, from 1; 1 for a mentee
 * @param workingSince calendar year in which a teacher began to teach; null if not told, and always
 *     of others
 * @param clearance number and date of the certificate of no criminal record, never the paper itself
 */
@Embeddable
public record Profile(
    String variant,
    String manner,
    String place,
    String representative,
    String representativeContacts,
    String availability,
    int mentorsWanted,
    String achievements,
    String interests,
    AgeRange ages,
    @Column(name = "hours_a_week") Integer hours,
    int smallestGroup,
    String clearance,
    Integer workingSince) {

  /** Of somebody who told nothing. */
  static Profile untold() {
    return new Profile("", "", "", "", "", "", 1, "", "", null, null, 1, "", null);
  }

  /** Full years that a teacher has taught by a day; empty where nobody told. */
  public Optional<Integer> yearsAtWork(LocalDate day) {
    return Optional.ofNullable(workingSince).map(it -> YoungSpecialist.yearsAtWork(it, day));
  }
}
