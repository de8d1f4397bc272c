package school.mentoring.publication;

import java.util.Optional;

/**
 * One thing of a pack.
 *
 * @param about what is said of it: why it is missing or left out, or what to know of it
 * @param file its name in the pack; empty where it stands on the page itself or is not there
 * @param link own page where it is seen or made
 */
public record PackItem(
    String title, State state, String about, Optional<String> file, String link) {

  /** Whether it goes into the pack. */
  public enum State {
    READY("готово", "good"),
    MISSING("не хватает", "warn"),
    LEFT_OUT("не публикуется", "");

    private final String title;
    private final String mark;

    State(String title, String mark) {
      this.title = title;
      this.mark = mark;
    }

    /** As people read it. */
    public String title() {
      return title;
    }

    /** How pages mark it. */
    public String mark() {
      return mark;
    }
  }

  static PackItem onPage(String title, String about, String link) {
    return new PackItem(title, State.READY, about, Optional.empty(), link);
  }

  static PackItem file(String title, String about, String file, String link) {
    return new PackItem(title, State.READY, about, Optional.of(file), link);
  }

  static PackItem missing(String title, String why, String link) {
    return new PackItem(title, State.MISSING, why, Optional.empty(), link);
  }

  static PackItem leftOut(String title, String why, String link) {
    return new PackItem(title, State.LEFT_OUT, why, Optional.empty(), link);
  }

  public boolean ready() {
    return state == State.READY;
  }
}
