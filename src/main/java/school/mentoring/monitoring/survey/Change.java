package school.mentoring.monitoring.survey;

/**
 * How something changed between the entry and the end.
 *
 * @param side of whom, in Russian: the mentees or the mentors; empty where the school typed it
 * @param parameter what was measured
 * @param group form of mentoring; {@link #ALL} for everybody together
 * @param people measured both times
 * @param entry average on entry
 * @param exit average at the end
 * @param grown people in whom it grew
 * @param hidden too few people, or a smaller group could be told by subtraction: no figure but
 *     {@code people} may be shown then
 * @param source where the school has the figures from; empty where the surveys gave them
 */
public record Change(
    String side,
    String parameter,
    String group,
    int people,
    double entry,
    double exit,
    int grown,
    int same,
    int fallen,
    boolean hidden,
    String source) {

  /** All forms of mentoring together. */
  public static final String ALL = "все";

  /** The end less the entry, to the hundredth. */
  public double difference() {
    return Math.round(100 * (exit - entry)) / 100.0;
  }

  /** The difference in per cent of the entry; null where the entry is nought. */
  public Double percent() {
    return entry == 0 ? null : Math.round(1000 * (exit - entry) / Math.abs(entry)) / 10.0;
  }

  public boolean everybody() {
    return group.equals(ALL);
  }

  /** Whether it stands for the whole instrument, not for one question of it. */
  public boolean overall() {
    return parameter.equals(OVERALL);
  }

  /** The average over all marks that were given both times. */
  public static final String OVERALL = "Средняя оценка по всем вопросам замера";

  static Change secret(String side, String parameter, String group, int people, String source) {
    return new Change(side, parameter, group, people, 0, 0, 0, 0, 0, true, source);
  }
}
