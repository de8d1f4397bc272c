package school.mentoring.mentorship;

/** What comes next for somebody left without a mentor. */
public enum SupportStep {
  SUPPORT("ждёт поддержки педагога-психолога"),
  SEARCH("идёт поиск наставника"),
  ORDER("готовится приказ о паре");

  private final String title;

  SupportStep(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
