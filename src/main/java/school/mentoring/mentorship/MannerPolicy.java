package school.mentoring.mentorship;

import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;

/** When the kind of mentoring of a pair at work may be changed. */
final class MannerPolicy {

  private static final int LONGEST = 2_000;

  private MannerPolicy() {}

  /**
   * Goes on if the pair's meetings keep their course in the other kind.
   *
   * @throws Refusal naming the remedy
   */
  static void check(Mentorship pair, MentoringManner other, String reason) {
    if (reason == null || reason.isBlank()) {
      throw new Refusal("Причина не указана: напишите, почему меняется вид наставничества.");
    }
    TextLength.fitting("Причина", reason, LONGEST);
    if (courseOf(other, pair.cycle()) != pair.cycle()) {
      throw new Refusal(
          "Вид «%s» меняет порядок встреч (%s), а пара уже идёт своим порядком. Прекратите пару и закрепите новую приказом об изменении состава пар."
              .formatted(other.title(), other.hint()));
    }
  }

  /** What the other kind's course would be in the programme of a pair of this course. */
  private static MeetingCycle courseOf(MentoringManner other, MeetingCycle present) {
    return other.cycle(present == MeetingCycle.SHORT ? MeetingCycle.SHORT : MeetingCycle.FULL);
  }
}
