package school.mentoring.enrolment.consent;

import java.util.Optional;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Side;

/**
 * Whom the list of consents shows.
 *
 * @param side null for both
 * @param search part of a name or class; may be empty
 * @param group whole class or post; may be empty
 * @param form of mentoring; empty for all
 * @param purpose null for every paper that a person is to have
 */
public record ConsentFilter(
    Side side, String search, String group, String form, Purpose purpose, State state) {

  /** What a request leaves out narrows nothing. */
  public ConsentFilter {
    search = search == null ? "" : search;
    group = group == null ? "" : group;
    form = form == null ? "" : form;
    state = state == null ? State.ALL : state;
  }

  /** Where a paper stands. */
  public enum State {
    ALL("все участвующие"),
    LACKING("согласия нет или оно не действует"),
    IN_FORCE("действует"),
    TAKEN_OVER("действует с прошлых лет"),
    EXPIRING("истекает в ближайшие 60 дней"),
    ENDS_THIS_YEAR("кончится в этом учебном году"),
    TURNING_18("исполнится 18 в ближайшие 60 дней"),
    NO_OWN_MARK("нет подписи подростка 14–17 лет"),
    WITHDRAWN("отозвано");

    private final String title;

    State(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  Optional<Side> oneSide() {
    return Optional.ofNullable(side);
  }

  Optional<Purpose> onePurpose() {
    return Optional.ofNullable(purpose);
  }
}
