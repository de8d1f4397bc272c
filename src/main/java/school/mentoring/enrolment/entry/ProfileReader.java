package school.mentoring.enrolment.entry;

import static school.mentoring.enrolment.entry.EntryField.*;

import java.time.LocalDate;
import school.mentoring.enrolment.AgeRange;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Profile;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.YoungSpecialist;

/** Reads what was typed for the profile; an empty field is never a problem. */
final class ProfileReader {

  private static final int MOST_MENTORS = 3;
  private static final int MOST_HOURS = 40;
  private static final int LARGEST_GROUP = 30;

  private final EntryCheck check;
  private final Side side;
  private final ParticipantKind kind;
  private final LocalDate today;

  /**
   * A reader of one entry.
   *
   * @param kind who the person is; null where that is wrong
   */
  ProfileReader(EntryCheck check, Side side, ParticipantKind kind, LocalDate today) {
    this.check = check;
    this.side = side;
    this.kind = kind;
    this.today = today;
  }

  /**
   * The profile.
   *
   * @param capacity places of the mentor; null where it is wrong or there is none
   */
  Profile read(Integer capacity) {
    boolean mentor = side == Side.MENTOR;
    return new Profile(
        check.text(VARIANT),
        check.text(MANNER),
        check.text(PLACE),
        check.text(REPRESENTATIVE),
        check.text(REPRESENTATIVE_CONTACTS),
        check.text(AVAILABILITY),
        mentor ? 1 : or(1, check.numberIfTyped(MENTORS_WANTED, 1, MOST_MENTORS)),
        mentor ? check.text(ACHIEVEMENTS) : "",
        mentor ? check.text(INTERESTS) : "",
        mentor ? ages() : null,
        mentor ? check.numberIfTyped(HOURS, 1, MOST_HOURS) : null,
        mentor ? smallestGroup(capacity) : 1,
        mentor ? check.text(CLEARANCE) : "",
        workingSince());
  }

  /** Only teachers have such a year: of a pupil it would be kept without need. */
  private Integer workingSince() {
    Integer year =
        check.numberIfTyped(WORKING_SINCE, YoungSpecialist.EARLIEST_YEAR, today.getYear());
    if (year != null && kind != null && !WORKING_SINCE.fits(kind)) {
      check.report(
          WORKING_SINCE,
          "значение %d, а участник — %s: год указывают только педагогам, очистите поле"
              .formatted(year, kind.title()));
    }
    return year;
  }

  private AgeRange ages() {
    String text = check.text(PREFERRED_AGE);
    if (!text.isEmpty() && AgeRange.find(text).isEmpty()) {
      check.report(
          PREFERRED_AGE, "значение «%s», напишите возраст как 11–14 или 12".formatted(text));
    }
    return AgeRange.find(text).orElse(null);
  }

  private int smallestGroup(Integer capacity) {
    int smallest = or(1, check.numberIfTyped(SMALLEST_GROUP, 1, LARGEST_GROUP));
    if (capacity != null && smallest > capacity) {
      check.report(
          SMALLEST_GROUP,
          "значение %d больше числа мест %d, уменьшите его или добавьте мест"
              .formatted(smallest, capacity));
    }
    return smallest;
  }

  private static int or(int usual, Integer typed) {
    return typed == null ? usual : typed;
  }
}
