package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A pair as lists show it.
 *
 * @param pair whom it joins
 * @param meetings how many are in the journal
 * @param last day of the last one
 * @param nextStep what the last one left to do; may be empty
 */
public record PairView(
    NamedPair pair,
    LocalDate startsOn,
    int meetings,
    Optional<LocalDate> last,
    String nextStep,
    MentoringManner manner) {

  static PairView of(
      Mentorship pair, PairNames.Names names, PairMeetings sum, HeldMeeting lastMeeting) {
    Optional<HeldMeeting> last = Optional.ofNullable(lastMeeting);
    return new PairView(
        NamedPair.of(pair, names),
        pair.startsOn(),
        sum.count(),
        last.map(HeldMeeting::heldOn),
        last.map(HeldMeeting::nextStep).orElse(""),
        pair.manner());
  }

  public MentorshipId id() {
    return pair.id();
  }

  /** Number in the annex of the order. */
  public int row() {
    return pair.row();
  }

  public String mentor() {
    return pair.mentor();
  }

  public String mentee() {
    return pair.mentee();
  }

  public String group() {
    return pair.group();
  }

  public String form() {
    return pair.form();
  }

  public MentorshipState state() {
    return pair.state();
  }

  /** «Ветрова А. С. — Соколов И. П.» */
  public String names() {
    return pair.names();
  }

  /** Who leads the meetings: the mentor, or, with roles reversed, the mentee. */
  public String leader() {
    return manner.menteeLeads() ? mentee() : mentor();
  }
}
