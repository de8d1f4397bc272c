package school.mentoring.roadmap.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import school.mentoring.roadmap.RoadmapElement;

/**
 * How far a line of the roadmap has come, at one element that carries it.
 *
 * @param line id of the source's line
 * @param element the element that carries it
 * @param state as {@link State}
 * @param done ended times, of {@code total} that came up so far; pairs are counted one by one
 * @param due last working day of its window, or of the time that is open
 * @param late something is left to do of it after its last day, even if it has not come up yet
 * @param endedLate done, but some of it after its last day
 * @param who roles or logins that are at it now
 * @param reason why it was not required
 * @param openItem the one that further evidence may be added to; null where none is open
 * @param dateChangeable its date was agreed with those who set it, and may be agreed anew
 */
public record LineProgress(
    String line,
    RoadmapElement element,
    State state,
    int done,
    int total,
    LocalDate opens,
    LocalDate due,
    boolean late,
    boolean endedLate,
    List<String> who,
    List<Proof> evidence,
    String reason,
    String openItem,
    boolean dateChangeable) {

  /** Where a line stands. */
  public enum State {
    WAITING("ждёт своего срока"),
    OPEN("в работе"),
    DONE("выполнено"),
    EXISTING("действует документ"),
    NOT_REQUIRED("не требуется"),
    CANCELLED("отменено");

    private final String title;

    State(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }

    /** Nothing is left to do. */
    public boolean closed() {
      return this != WAITING && this != OPEN;
    }
  }

  /** What a reader sees of it beside its id; one with a date of its own stands alone. */
  List<Object> shown() {
    return Arrays.asList(
        element,
        state,
        done,
        total,
        due,
        late,
        reason,
        openItem,
        evidence,
        dateChangeable ? line : "");
  }

  /** What proves it: who recorded what, and when. */
  public record Proof(
      String note,
      LocalDate dated,
      String number,
      String link,
      String file,
      String by,
      Instant at) {}
}
