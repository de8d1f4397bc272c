package school.mentoring.monitoring.indicator.web;

import java.util.Objects;
import school.mentoring.monitoring.indicator.DefinitionText;

/** A definition as the form sends it; what a form leaves out is empty. */
record TypedDefinition(
    String title,
    String unit,
    String numerator,
    String numeratorLeast,
    String denominator,
    String method,
    String level,
    String roadmaps,
    String lines,
    Boolean moreIsBetter,
    String targets) {

  DefinitionText text() {
    return new DefinitionText(
        said(title),
        said(unit),
        rule(),
        said(denominator),
        said(method),
        said(level),
        said(roadmaps),
        said(lines),
        Boolean.TRUE.equals(moreIsBetter),
        said(targets));
  }

  /** A rule that is asked with a number carries it behind a colon. */
  private String rule() {
    String least = said(numeratorLeast).strip();
    return least.isEmpty() || !said(numerator).equals("pairsMeeting")
        ? said(numerator)
        : numerator + ":" + least;
  }

  private static String said(String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
