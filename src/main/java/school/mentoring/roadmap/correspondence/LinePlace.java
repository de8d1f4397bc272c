package school.mentoring.roadmap.correspondence;

/**
 * Where a line that no element carries has its place.
 *
 * @param kind what carries it
 * @param target address, id or key of that; empty where it comes later
 * @param text as people read it
 */
public record LinePlace(Kind kind, String target, String text) {

  /** What carries a line beside the elements of a diagram. */
  public enum Kind {
    /** An own page, by its address. */
    PAGE,
    /** The form of a task. */
    FORM,
    /** A kind of order. */
    ORDER,
    /** A point of a text that the program writes: file and number. */
    STATUTE,
    /** An indicator of the monitoring. */
    INDICATOR,
    /** Another line that is carried by an element. */
    LINE,
    /** Nothing yet: the text names what will. */
    LATER
  }

  /** The page's address, where it needs nothing more to be opened; else null. */
  public String address() {
    return kind == Kind.PAGE && !target.contains("{") ? target : null;
  }
}
