package school.mentoring.shared;

/** The number of a list's page as an address asks for it. */
public final class PageNumber {

  /** No list is longer; beyond, a database cannot count the rows to leave out. */
  private static final int LAST = 99_999;

  private PageNumber() {}

  /** The first page for what is below it, the last one thinkable for what is beyond. */
  public static int of(int asked) {
    return Math.min(Math.max(0, asked), LAST);
  }
}
