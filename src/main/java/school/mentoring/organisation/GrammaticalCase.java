package school.mentoring.organisation;

/** A case of Russian grammar. */
public enum GrammaticalCase {
  NOMINATIVE("именительный", "кто?"),
  GENITIVE("родительный", "кого?"),
  DATIVE("дательный", "кому?"),
  ACCUSATIVE("винительный", "кого?"),
  INSTRUMENTAL("творительный", "кем?"),
  PREPOSITIONAL("предложный", "о ком?");

  private final String title;
  private final String question;

  GrammaticalCase(String title, String question) {
    this.title = title;
    this.question = question;
  }

  /** As schools name it, «родительный»; the wording of documents asks for a form by it. */
  public String title() {
    return title;
  }

  /** What the form answers, «кого?». */
  public String question() {
    return question;
  }
}
