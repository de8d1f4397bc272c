package school.mentoring.mentorship.plan;

/** The nine areas in which a teacher looks for achievements and for deficits. */
public enum DiagnosisArea {
  THEORY("научно-теоретическая"),
  LAW("нормативно-правовая"),
  SUBJECT("предметно-профессиональная"),
  PSYCHOLOGY("психолого-педагогическая (обучающиеся и родители)"),
  METHODS("методическая (содержание, методики, технологии)"),
  ICT("ИКТ"),
  DIGITAL("цифровизация образования"),
  UPBRINGING("внеурочная и воспитательная"),
  HEALTH("здоровьесбережение");

  private final String title;

  DiagnosisArea(String title) {
    this.title = title;
  }

  /** As tables name it. */
  public String title() {
    return title;
  }
}
