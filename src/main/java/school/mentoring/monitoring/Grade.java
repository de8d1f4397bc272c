package school.mentoring.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import school.mentoring.shared.Refusal;

/**
 * How an indicator compares with the year's target.
 *
 * @param percent what was measured
 * @param target of the school year
 * @param level in words, as the decision table says it
 */
@Embeddable
public record Grade(
    @Enumerated(EnumType.STRING) Indicator indicator,
    @Column(name = "percent") double percent,
    @Column(name = "target") double target,
    @Column(name = "level") String level) {

  /**
   * A grade as the decision table gives it.
   *
   * @throws Refusal if the table names an indicator that is not measured
   */
  public static Grade of(String indicator, double percent, double target, String level) {
    return new Grade(
        Indicator.find(indicator)
            .orElseThrow(
                () ->
                    new Refusal(
                        "Таблица решений называет показатель «%s», которого нет: исправьте столбец «Показатель»."
                            .formatted(indicator))),
        percent,
        target,
        level);
  }

  /** Whether the target was reached. */
  public boolean reached() {
    return percent >= target;
  }
}
