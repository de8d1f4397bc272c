package school.mentoring.engine;

/**
 * One answer that a select, a radio group or a checklist offers.
 *
 * @param value what is kept
 * @param label what people read
 */
public record FormChoice(String value, String label) {

  /** A choice that is kept as it is read. */
  public static FormChoice of(String text) {
    return new FormChoice(text, text);
  }
}
