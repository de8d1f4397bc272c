package school.mentoring.monitoring.survey;

/** Grades the sum of the curator's nine scores. A port: the decision table does it. */
public interface ConditionLevels {

  /** The level in words. */
  String of(int sum);
}
