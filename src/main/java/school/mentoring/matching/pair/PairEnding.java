package school.mentoring.matching.pair;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.shared.Refusal;

/**
 * A pair that an order on changes is to end.
 *
 * @param lastDay of its work
 * @param reason for the journal; no order says it
 */
@Embeddable
public record PairEnding(
    MentorId mentor,
    MenteeId mentee,
    @Column(name = "last_day") LocalDate lastDay,
    @Column(name = "reason") String reason) {

  private static final int LONGEST_REASON = 2000;

  /**
   * As typed.
   *
   * @throws Refusal if day or reason is missing
   */
  public static PairEnding of(PairKey pair, LocalDate lastDay, String reason) {
    String text = reason == null ? "" : reason.strip();
    if (lastDay == null) {
      throw new Refusal("Последний день не указан: укажите, по какой день работает пара.");
    }
    if (text.isEmpty()) {
      throw new Refusal("Причина не указана: напишите, почему пара прекращается.");
    }
    if (text.length() > LONGEST_REASON) {
      throw new Refusal(
          "Причина: %d знаков, а можно не больше %d.".formatted(text.length(), LONGEST_REASON));
    }
    return new PairEnding(pair.mentor(), pair.mentee(), lastDay, text);
  }

  public PairKey key() {
    return new PairKey(mentor, mentee);
  }
}
