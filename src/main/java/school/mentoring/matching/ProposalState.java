package school.mentoring.matching;

/** How far a proposal has come. */
public enum ProposalState {
  DRAFT("готовится"),
  CONFIRMED("опубликовано, ждёт приказа"),
  ORDERED("закреплено приказом");

  private final String title;

  ProposalState(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }
}
