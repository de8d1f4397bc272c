package school.mentoring.order.control;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import school.mentoring.order.history.Stamp;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;
import school.mentoring.shared.russian.Dates;

/**
 * How the control of a point ended.
 *
 * @param endedBy who said so, as printed
 * @param note what was said about it; may be null
 */
@Embeddable
public record PointEnding(
    @Enumerated(EnumType.STRING) Ending ending, LocalDate endedOn, String endedBy, String note) {

  private static final int LONGEST = 2_000;

  /** The ways in which control ends. */
  public enum Ending {
    DONE("исполнен"),
    REMOVED("снят с контроля");

    private final String title;

    Ending(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** The point was done on a day that is not in the future. */
  static PointEnding done(LocalDate on, String words, Stamp stamp) {
    if (on.isAfter(stamp.day())) {
      throw new Refusal(
          "Дата исполнения %s ещё не наступила: укажите день не позже сегодняшнего (%s)."
              .formatted(Dates.text(on), Dates.text(stamp.day())));
    }
    return new PointEnding(Ending.DONE, on, stamp.by(), fitting(words, "Примечание"));
  }

  /** The point is watched no longer, though it was not done. */
  static PointEnding removed(String reason, Stamp stamp) {
    String why = required(reason, "Причина снятия с контроля");
    return new PointEnding(Ending.REMOVED, stamp.day(), stamp.by(), fitting(why, "Примечание"));
  }

  static String required(String words, String field) {
    if (words == null || words.isBlank()) {
      throw new Refusal("%s: поле не заполнено. Напишите её.".formatted(field));
    }
    return words.strip();
  }

  static String fitting(String words, String field) {
    String fitting = TextLength.fitting(field, words, LONGEST);
    return fitting == null || fitting.isBlank() ? null : fitting.strip();
  }
}
