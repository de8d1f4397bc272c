package school.mentoring.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.CountedNoun;

/**
 * One thing measured in the same people on entry and at the end.
 *
 * @param parameter what was measured
 * @param assessed people measured both times
 * @param improved those of them in whom it grew
 * @param conclusion in words
 */
@Embeddable
public record Influence(
    @Column(name = "measured") String parameter,
    Double entryValue,
    Double exitValue,
    Integer assessed,
    Integer improved,
    @Column(name = "influence_conclusion") String conclusion) {

  private static final CountedNoun PEOPLE = new CountedNoun("человека", "человек", "человек");

  /**
   * Goes on if the figures can be true.
   *
   * @throws Refusal naming the figures and the remedy
   */
  void check() {
    if (improved > assessed) {
      throw new Refusal(
          "Показатель вырос у %s, а измеряли у %s: исправьте числа."
              .formatted(PEOPLE.of(improved), PEOPLE.of(assessed)));
    }
  }

  public double difference() {
    return Math.round(100 * (exitValue - entryValue)) / 100.0;
  }
}
