package school.mentoring.organisation;

/** What somebody who stands in for the head may do in the program. */
public enum SubstitutionScope {
  ORDERS("подписывает приказы"),
  REPORTS("утверждает отчёты");

  private final String title;

  SubstitutionScope(String title) {
    this.title = title;
  }

  /** As people read it in lists. */
  public String title() {
    return title;
  }
}
