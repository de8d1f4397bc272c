package school.mentoring.enrolment;

/**
 * Whom a list shows.
 *
 * @param search part of a name or class; may be empty
 * @param form of mentoring; empty for all
 */
public record ParticipantFilter(Side side, String search, String form, State state) {

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
