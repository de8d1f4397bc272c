package school.mentoring.enrolment.questionnaire;

/** When a measurement is taken: the same instrument twice, to be compared. */
public enum CampaignMoment {
  /** What is collected is no measurement. */
  NONE(""),
  ENTRY("на входе"),
  EXIT("на выходе");

  private final String title;

  CampaignMoment(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
