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
    String nextStep,
    MentoringManner manner) {

  static PairView of(
      Mentorship pair, PairNames.Names names, PairMeetings sum, HeldMeeting lastMeeting) {
    Optional<HeldMeeting> last = Optional.ofNullable(lastMeeting);
    return new PairView(
        pair.id(),
        pair.row(),
        names.mentor(pair),
        names.mentee(pair),
        names.group(pair),
        pair.form(),
        pair.state(),
        pair.startsOn(),
        sum.count(),
        last.map(HeldMeeting::heldOn),
        last.map(HeldMeeting::nextStep).orElse(""),
        pair.manner());
  }

  /** «Ветрова А. С. — Соколов И. П.» */
  public String names() {
    return mentor + " — " + mentee;
  }

  /** Who leads the meetings: the mentor, or, with roles reversed, the mentee. */
  public String leader() {
    return manner.menteeLeads() ? mentee : mentor;
  }
}
