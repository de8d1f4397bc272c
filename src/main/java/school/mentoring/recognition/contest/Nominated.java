package school.mentoring.recognition.contest;

/** Whom a contest is for. */
public enum Nominated {
  MENTOR("наставник", "наставники"),
  PAIR("пара", "пары и группы"),
  MENTEE("наставляемый", "наставляемые");

  private final String title;
  private final String many;

  Nominated(String title, String many) {
    this.title = title;
    this.many = many;
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  /** The same of many. */
  public String many() {
    return many;
  }
}
