package school.mentoring.order.control;

import java.util.Locale;
import java.util.Optional;

/**
 * Which points under control are looked for.
 *
 * @param state open ones where none is named
 * @param words a part of the executor, the text or the order's number; blank for any
 */
public record ControlSearch(State state, String words) {

  /** Which points are shown. */
  public enum State {
    OPEN("на контроле"),
    OVERDUE("просрочены"),
    ENDED("исполнены и сняты"),
    ALL("все");

    private final String title;

    State(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  public ControlSearch {
    state = Optional.ofNullable(state).orElse(State.OPEN);
    words = words == null ? "" : words.strip();
  }

  /** Null for both. */
  Boolean ended() {
    return switch (state) {
      case OPEN, OVERDUE -> false;
      case ENDED -> true;
      case ALL -> null;
    };
  }

  String pattern() {
    return "%" + words.toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1") + "%";
  }
}
