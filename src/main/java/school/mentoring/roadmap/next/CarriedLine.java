package school.mentoring.roadmap.next;

/**
 * One thing of the next year.
 *
 * @param text what it is, without a name of a person
 * @param count how many of it
 * @param link page where it is seen or done
 */
public record CarriedLine(Mark mark, String text, long count, String link) {

  /** What becomes of it. */
  public enum Mark {
    GOES_OVER("перейдёт", "good"),
    HOLDS("действует", "good"),
    ASK("спросить заново", "warn");

    private final String title;
    private final String style;

    Mark(String title, String style) {
      this.title = title;
      this.style = style;
    }

    /** As people read it. */
    public String title() {
      return title;
    }

    /** How pages mark it. */
    public String style() {
      return style;
    }
  }

  /** Something is copied or bound into the next year. */
  public static CarriedLine goesOver(String text, long count, String link) {
    return new CarriedLine(Mark.GOES_OVER, text, count, link);
  }

  /** Something is the organisation's and needs nothing. */
  public static CarriedLine holds(String text, long count, String link) {
    return new CarriedLine(Mark.HOLDS, text, count, link);
  }

  /** Somebody has to see to it. */
  public static CarriedLine ask(String text, long count, String link) {
    return new CarriedLine(Mark.ASK, text, count, link);
  }
}
