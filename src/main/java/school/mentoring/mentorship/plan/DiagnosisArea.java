package school.mentoring.mentorship.plan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

  /**
   * Those that somebody may choose for the lines of a plan: they are a teacher's, so a pupil is
   * offered none; what a plan says already stays.
   *
   * @param employees whether an employee mentors an employee
   */
  static List<DiagnosisArea> offered(boolean employees, PlanText text) {
    Stream<DiagnosisArea> said =
        Stream.concat(
            text.achievements().stream().map(Achievement::area),
            text.deficits().stream().map(Deficit::area));
    return employees ? List.of(values()) : said.filter(Objects::nonNull).distinct().toList();
  }

  /** As tables name it. */
  public String title() {
    return title;
  }
}
