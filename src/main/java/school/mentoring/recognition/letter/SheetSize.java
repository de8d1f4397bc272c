package school.mentoring.recognition.letter;

/** What letters are printed on, lying on its side. */
public enum SheetSize {
  A4("a4"),
  A5("a5");

  private final String key;

  SheetSize(String key) {
    this.key = key;
  }

  /** In addresses and templates. */
  public String key() {
    return key;
  }
}
