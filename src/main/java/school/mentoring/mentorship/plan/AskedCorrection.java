package school.mentoring.mentorship.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import school.mentoring.shared.Refusal;

/** That the feedback wants a plan corrected, and what came of it. */
@Embeddable
class AskedCorrection {

  private static final int LONGEST_REASON = 2000;

  private String correction;
  private LocalDate correctUntil;
  private String correctionAnswer;

  protected AskedCorrection() {}

  AskedCorrection(String why, LocalDate until) {
    this.correction = reason(why, "Причина корректировки");
    this.correctUntil = until;
  }

  /** The plan was corrected. */
  void made() {
    correction = null;
    correctUntil = null;
  }

  /** Nothing needs to change. */
  void unneeded(String why) {
    correctionAnswer = reason(why, "Почему изменений не требуется");
    made();
  }

  /** A reason as plans keep it. */
  static String reason(String typed, String field) {
    String words = PlanWords.of(typed);
    if (words.isEmpty()) {
      throw new Refusal("Поле «%s» не заполнено: напишите причину.".formatted(field));
    }
    PlanPolicy.fits(field, words, LONGEST_REASON);
    return words;
  }

  /** Empty once it was corrected or said to be unneeded. */
  Optional<String> why() {
    return Optional.ofNullable(correction);
  }

  /** The last day for it. */
  Optional<LocalDate> until() {
    return Optional.ofNullable(correctUntil);
  }

  /** Why it was not needed. */
  Optional<String> answer() {
    return Optional.ofNullable(correctionAnswer);
  }
}
