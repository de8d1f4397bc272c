package school.mentoring.monitoring.indicator;

/**
 * An indicator as the organisation's list shows it.
 *
 * @param numerator what is counted, in words
 * @param denominator what it is divided by, in words; empty where by nothing
 * @param text as it is edited
 * @param own added by the organisation
 * @param changed differs from the shipped table
 * @param retired measured no more
 * @param version of the change; {@link #UNCHANGED} where there is none
 */
public record OfferedIndicator(
    String key,
    IndicatorGroup group,
    Unit unit,
    String level,
    String numerator,
    String denominator,
    DefinitionText text,
    boolean own,
    boolean changed,
    boolean retired,
    int version) {

  /** The version of a definition that the organisation did not change. */
  static final int UNCHANGED = -1;
}
