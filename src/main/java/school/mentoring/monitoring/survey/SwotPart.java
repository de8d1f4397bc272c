package school.mentoring.monitoring.survey;

import java.util.Locale;

/** The four fields of the analysis: inside and outside, for and against. */
public enum SwotPart {
  STRENGTHS("Сильные стороны"),
  WEAKNESSES("Слабые стороны"),
  OPPORTUNITIES("Возможности"),
  THREATS("Угрозы");

  private final String title;

  SwotPart(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /** In forms and files of rules. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
