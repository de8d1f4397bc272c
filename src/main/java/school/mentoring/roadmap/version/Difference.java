package school.mentoring.roadmap.version;

/**
 * One thing that was said otherwise before.
 *
 * @param what it is, as people read it
 */
public record Difference(String what, String before, String after) {

  /** In one line: «Срок: 30.09.2026 → 30.10.2026». */
  public String text() {
    return "%s: %s → %s".formatted(what, before, after);
  }
}
