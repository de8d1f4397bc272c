package school.mentoring.roadmap.correspondence;

import java.util.List;
import java.util.Optional;

/**
 * A line of the source beside what carries it.
 *
 * @param elements of the models, in the order of the diagrams
 * @param place where no element is needed
 * @param indicators titles of those it feeds
 */
public record LineCorrespondence(
    SourceLine line,
    List<LineElement> elements,
    Optional<LinePlace> place,
    State state,
    List<String> indicators) {

  /** Whether a line is carried, and by what. */
  public enum State {
    ELEMENT("несёт элемент диаграммы"),
    PLACE("есть место в программе"),
    LATER("появится позже"),
    MISSING("не перенесена");

    private final String title;

    State(String title) {
      this.title = title;
    }

    /** As people read it. */
    public String title() {
      return title;
    }

    /** The line is carried now. */
    public boolean carried() {
      return this == ELEMENT || this == PLACE;
    }
  }
}
