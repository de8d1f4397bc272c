package school.mentoring.monitoring;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a programme is graded by, in percent. The key is that of the organisation's list of
 * indicators, where value and target come from, and the name of the input in the decision table
 * {@code gradeMonitoring}.
 */
public enum Indicator {
  SATISFIED_MENTEES("satisfiedMentees", "Удовлетворённость наставляемых"),
  SATISFIED_MENTORS("satisfiedMentors", "Удовлетворённость наставников"),
  PUPILS_INVOLVED("pupilsInvolved", "Доля обучающихся в роли наставляемых"),
  LINES_IN_TIME("linesInTime", "Мероприятия, выполненные в срок"),
  PAIRS_KEPT("pairsKept", "Сохранённые пары"),
  PEOPLE_IMPROVED("peopleImproved", "Участники с ростом показателя");

  private final String key;
  private final String title;

  Indicator(String key, String title) {
    this.key = key;
    this.title = title;
  }

  static Optional<Indicator> find(String key) {
    return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
  }

  /** As the decision table names it. */
  public String key() {
    return key;
  }

  /** As the decision table names its target. */
  public String targetKey() {
    return "target" + Character.toUpperCase(key.charAt(0)) + key.substring(1);
  }

  /** As people read it. */
  public String title() {
    return title;
  }
}
