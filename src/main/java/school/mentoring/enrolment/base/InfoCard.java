package school.mentoring.enrolment.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import school.mentoring.document.FileId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.shared.russian.CountedNoun;

/**
 * A mentor's information card: what is known anyway with what only the card tells.
 *
 * @param pairs the mentor's times in pairs
 * @param day on which it is looked at: years of service grow
 */
public record InfoCard(
    Mentor mentor,
    CardText text,
    Optional<FileId> photo,
    List<NotedPair> pairs,
    String here,
    LocalDate day) {

  private static final CountedNoun YEARS = new CountedNoun("год", "года", "лет");

  /**
   * A line of the card.
   *
   * @param text never empty
   */
  public record Line(String title, String text) {}

  /** What the card says, line by line; what nobody told is left out. */
  public List<Line> lines() {
    return Stream.of(
            new Line(pupil() ? "Класс" : "Должность", mentor.group()),
            new Line("Место работы (учёбы)", place()),
            new Line("Предмет", text.subject()),
            new Line("Стаж", service()),
            new Line("Категория", text.category()),
            new Line("Награды", text.awards()),
            new Line("Компетенции", String.join(", ", mentor.topics())),
            new Line("Важные достижения", mentor.profile().achievements()),
            new Line("Опыт наставничества", experience()),
            new Line("Формы и темы помощи", help()),
            new Line("Достижения наставляемых", achievements()),
            new Line("Контакт для запросов", text.contact()),
            new Line("Ссылки", text.links()))
        .filter(it -> !it.text().isBlank())
        .toList();
  }

  /** Computed where the year of first work is known, so that it never grows old; else as typed. */
  private String service() {
    Integer typed = text.experience();
    return mentor
        .profile()
        .yearsAtWork(day)
        .map(InfoCard::years)
        .orElseGet(() -> typed == null ? "" : YEARS.of(typed));
  }

  private static String years(int full) {
    return full == 0 ? "меньше года" : YEARS.of(full);
  }

  private String place() {
    String place = mentor.profile().place();
    return place.isBlank() && mentor.kind().fromHere() ? here : place;
  }

  private boolean pupil() {
    return mentor.kind() == ParticipantKind.PUPIL;
  }

  private String help() {
    return text.help().isBlank() ? mentor.form() : text.help();
  }

  /** What was written, and how many pairs the programmes know. */
  private String experience() {
    long completed = pairs.stream().filter(it -> it.known().end().completed()).count();
    String known =
        pairs.isEmpty()
            ? ""
            : "наставляемых в программах организации: %d, завершили: %d"
                .formatted(pairs.size(), completed);
    return joined(text.mentoring(), known);
  }

  /** What was written, or else what the curator noted of the mentor's pairs, without names. */
  private String achievements() {
    return text.achievements().isBlank()
        ? String.join(
            "; ", pairs.stream().map(NotedPair::noted).filter(it -> !it.isBlank()).toList())
        : text.achievements();
  }

  private static String joined(String one, String other) {
    return one.isBlank() || other.isBlank() ? one + other : one + "\n" + other;
  }
}
