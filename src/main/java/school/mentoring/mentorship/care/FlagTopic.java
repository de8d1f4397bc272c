package school.mentoring.mentorship.care;

/** What somebody wants to talk to the psychologist about; only psychologists read it. */
public enum FlagTopic {
  RELATIONS("Отношения в паре"),
  MOOD("Настроение, тревога"),
  CONFLICT("Ссора или обида"),
  STUDY("Трудно учиться"),
  OTHER("Другое, скажу сам(а)");

  private final String title;

  FlagTopic(String title) {
    this.title = title;
  }

  /** As people choose it. */
  public String title() {
    return title;
  }
}
