package school.mentoring.matching.settings;

import static school.mentoring.matching.policy.Criterion.AGE;
import static school.mentoring.matching.policy.Criterion.CLOSE_AGE;
import static school.mentoring.matching.policy.Criterion.MANNER;
import static school.mentoring.matching.policy.Criterion.MENTEE_CHOICE;
import static school.mentoring.matching.policy.Criterion.MENTOR_CHOICE;
import static school.mentoring.matching.policy.Criterion.TIME;
import static school.mentoring.matching.policy.Criterion.TOPICS;
import static school.mentoring.matching.policy.Criterion.VARIANT;

import java.util.Map;
import school.mentoring.matching.optimum.Objective;
import school.mentoring.matching.policy.Criterion;
import school.mentoring.matching.policy.PairSettings;

/** Settings that are ready to be taken, and then changed. */
public enum Preset {
  TOPICS_FIRST(
      "Темы важнее всего",
      "Наставник прежде всего знает то, с чем просят помочь.",
      Objective.MOST_PARTICIPANTS,
      false,
      Map.of(
          TOPICS, 9, VARIANT, 4, MANNER, 2, AGE, 3, TIME, 4, MENTEE_CHOICE, 5, MENTOR_CHOICE, 3)),
  CHOICES_FIRST(
      "Предпочтения участников",
      "Прежде всего учитывается, кого участники назвали после групповой встречи.",
      Objective.BEST_TOTAL,
      false,
      Map.of(
          MENTEE_CHOICE, 9, MENTOR_CHOICE, 7, TOPICS, 5, TIME, 3, MANNER, 2, AGE, 2, VARIANT, 2)),
  EVEN_LOAD(
      "Поровну нагрузка, больше охват",
      "Наставника получают как можно больше наставляемых, лишней нагрузки нет ни у кого.",
      Objective.MOST_PARTICIPANTS,
      true,
      Map.of(
          TOPICS,
          5,
          TIME,
          4,
          MENTEE_CHOICE,
          3,
          MENTOR_CHOICE,
          3,
          AGE,
          2,
          VARIANT,
          2,
          CLOSE_AGE,
          2));

  private final String title;
  private final String hint;
  private final MatchingSettings settings;

  Preset(
      String title,
      String hint,
      Objective objective,
      boolean evenLoad,
      Map<Criterion, Integer> weights) {
    this.title = title;
    this.hint = hint;
    this.settings =
        new MatchingSettings(
            this, new PairSettings(weights, true, true, false), objective, true, evenLoad);
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  /** What it is for, in a sentence. */
  public String hint() {
    return hint;
  }

  public MatchingSettings settings() {
    return settings;
  }
}
