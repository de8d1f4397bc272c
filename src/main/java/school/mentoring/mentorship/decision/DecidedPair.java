package school.mentoring.mentorship.decision;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.mentorship.Decision;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.MentorshipState;

/**
 * A pair before the decision on it, and after.
 *
 * @param row number in the annex of the order
 * @param meetings how many are in its journal
 * @param word what the two said at their last meeting
 * @param decided what was decided; empty until then
 */
public record DecidedPair(
    MentorshipId id,
    MentorId mentorId,
    MenteeId menteeId,
    int row,
    String mentor,
    String mentee,
    String group,
    String form,
    MentorshipState state,
    Optional<LocalDate> endedOn,
    long meetings,
    Optional<LocalDate> last,
    Optional<Word> word,
    Optional<Made> decided) {

  /** What the pair wants, and what it says it came to. */
  public record Word(Decision decision, String result) {}

  /**
   * A decision that was made.
   *
   * @param by login; empty where the pair's word was taken
   */
  public record Made(
      Decision decision, String reason, String result, LocalDate on, Optional<String> by) {

    static Made of(PairDecision kept) {
      return new Made(
          kept.decision(), kept.reason(), kept.result(), kept.decidedOn(), kept.decidedBy());
    }
  }

  /** «Ветрова А. С. — Соколов И. П.» */
  public String names() {
    return mentor + " — " + mentee;
  }

  /** Whether there is anything to decide: the pair is at work, or did its work to the end. */
  public boolean decidable() {
    return state == MentorshipState.ACTIVE || state == MentorshipState.FINISHED;
  }

  /** What holds: the decision, or as long as there is none what the pair said. */
  public Optional<Decision> holds() {
    return decidable()
        ? decided.map(Made::decision).or(() -> word.map(Word::decision))
        : Optional.empty();
  }

  /** What the pair came to, in words: the curator's, or its own. */
  public String result() {
    return decided
        .map(Made::result)
        .filter(it -> !it.isBlank())
        .or(() -> word.map(Word::result))
        .orElse("");
  }

  UUID uuid() {
    return id.id();
  }

  boolean matches(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return (names() + " " + group + " " + form).toLowerCase(Locale.ROOT).contains(wanted);
  }
}
