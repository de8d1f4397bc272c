package school.mentoring.enrolment.register;

import java.time.LocalDate;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Side;
import school.mentoring.shared.SchoolYear;

/**
 * Whom a list shows.
 *
 * @param search part of a name, class, topic or partner's name; may be empty
 * @param form of mentoring; empty for all
 */
public record ParticipantFilter(
    Side side, String search, String form, State state, Narrowing narrowing) {

  /** All of a side by name, form and consent alone. */
  public ParticipantFilter(Side side, String search, String form, State state) {
    this(side, search, form, state, Narrowing.NONE);
  }

  /**
   * What the base can be narrowed to beside.
   *
   * @param variant role model; empty for all
   * @param group class or post; empty for all
   * @param kind null for all
   * @param paired null for all; whether a pair goes on now
   * @param year in which the person took part; null for all
   * @param since the day since which the person was entered; null for all
   * @param stale only those whose data nobody refreshed for a year
   */
  public record Narrowing(
      String variant,
      String group,
      ParticipantKind kind,
      Boolean paired,
      SchoolYear year,
      LocalDate since,
      boolean stale) {

    /** Everybody. */
    public static final Narrowing NONE = new Narrowing("", "", null, null, null, null, false);
  }

  /** Where a participant stands with the consents. */
  public enum State {
    TAKING_PART("все участвующие"),
    ADMITTED("согласие действует"),
    NOT_ADMITTED("нет действующего согласия"),
    EXPIRING("истекает в ближайшие 30 дней"),
    LEFT("выбыли");

    private final String title;

    State(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
