package school.mentoring.recognition.letter;

/** What is handed out at the end of a year, with the wording that comes with the program. */
public enum LetterKind {
  THANKS_PARTNER(
      "Благодарность партнёру",
      "Благодарственное письмо",
      "{{организация}} выражает искреннюю благодарность {{кому}} за поддержку программы наставничества в {{учебный год}} учебном году и вклад в развитие обучающихся. Надеемся на продолжение сотрудничества!",
      false),
  THANKS_MENTOR(
      "Благодарность наставнику",
      "Благодарственное письмо",
      "{{организация}} выражает искреннюю благодарность {{кому}} за труд наставника в {{учебный год}} учебном году, внимание к наставляемым и щедрость, с которой передан собственный опыт.",
      false),
  THANKS_PARENTS(
      "Благодарность родителям",
      "Благодарственное письмо",
      "{{организация}} выражает искреннюю благодарность {{кому}} за доверие, участие и поддержку программы наставничества в {{учебный год}} учебном году.",
      false),
  CERTIFICATE_MENTEE(
      "Сертификат наставляемого",
      "Сертификат",
      "Настоящий сертификат подтверждает участие {{кого}} в программе наставничества в {{учебный год}} учебном году: встреч с наставником — {{встреч}}, всего часов — {{часов}}.",
      true),
  CERTIFICATE_MENTOR(
      "Сертификат наставника",
      "Сертификат",
      "Настоящий сертификат подтверждает работу {{кого}} наставником в программе наставничества в {{учебный год}} учебном году: встреч с наставляемыми — {{встреч}}, всего часов — {{часов}}.",
      true),
  DIPLOMA("Диплом", "Диплом", "Награждается {{имя}} — {{награда}} ({{основание}}).", false);

  private final String title;
  private final String heading;
  private final String body;
  private final boolean conditional;

  LetterKind(String title, String heading, String body, boolean conditional) {
    this.title = title;
    this.heading = heading;
    this.body = body;
    this.conditional = conditional;
  }

  /** As people read it in lists. */
  public String title() {
    return title;
  }

  /** Whether it takes a number of meetings and feedback of one side. */
  public boolean conditional() {
    return conditional;
  }

  /** Whether its form is laid out with an ornament, rather than as a letter. */
  public boolean letter() {
    return name().startsWith("THANKS");
  }

  /** Whether somebody is thanked whom the program need not know. */
  public boolean typed() {
    return this == THANKS_PARTNER || this == THANKS_PARENTS;
  }

  String heading() {
    return heading;
  }

  String body() {
    return body;
  }
}
