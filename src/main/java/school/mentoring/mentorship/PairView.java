package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A pair as lists show it.
 *
 * @param row number in the annex of the order
 * @param meetings how many are in the journal
 * @param last day of the last one
 * @param nextStep what the last one left to do; may be empty
 */
public record PairView(
    MentorshipId id,
    int row,
    String mentor,
    String mentee,
    String group,
    String form,
    MentorshipState state,
    LocalDate startsOn,
    int meetings,
    Optional<LocalDate> last,
    String nextStep) {

  static PairView of(Mentorship pair, PairNames.Names names) {
    Optional<Meeting> last = pair.lastMeeting();
    return new PairView(
        pair.id(),
        pair.row(),
        names.mentor(pair),
        names.mentee(pair),
        names.group(pair),
        pair.form(),
        pair.state(),
        pair.startsOn(),
        pair.meetings().size(),
        last.map(Meeting::heldOn),
        last.map(Meeting::nextStep).orElse(""));
  }

  /** «Ветрова А. С. — Соколов И. П.» */
  public String names() {
    return mentor + " — " + mentee;
  }

  boolean matches(String text) {
    String wanted = text.strip().toLowerCase(java.util.Locale.ROOT);
    return (names() + " " + group + " " + form).toLowerCase(java.util.Locale.ROOT).contains(wanted);
  }
}
