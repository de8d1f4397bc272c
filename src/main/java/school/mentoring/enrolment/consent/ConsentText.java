package school.mentoring.enrolment.consent;

import school.mentoring.enrolment.Consent.Purpose;

/**
 * The texts of the papers. Whoever changes the words of a template raises its version here, so that
 * a recorded consent tells which words were signed.
 */
public enum ConsentText {
  PROCESSING("consent-processing", "1"),
  DISTRIBUTION("consent-distribution", "1"),
  LABOUR("consent-labour", "1"),
  PARTICIPATION("consent-participation", "1");

  private final String template;
  private final String version;

  ConsentText(String template, String version) {
    this.template = template;
    this.version = version;
  }

  /** The text of a purpose. */
  public static ConsentText of(Purpose purpose) {
    return valueOf(purpose.name());
  }

  public String version() {
    return version;
  }

  /** The template's address for the paper that holds them all. */
  String template() {
    return "enrolment/" + template;
  }
}
