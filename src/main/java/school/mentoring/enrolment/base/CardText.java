package school.mentoring.enrolment.base;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;

/**
 * What somebody writes on a mentor's card; every field may be empty.
 *
 * @param experience years of service; null if not told
 * @param category by attestation, for example «высшая»
 * @param mentoring experience as a mentor beside the pairs of this programme
 * @param help forms and topics of the help offered
 * @param contact where requests are taken
 * @param achievements of the mentees
 */
@Embeddable
public record CardText(
    String subject,
    @Column(name = "experience_years") Integer experience,
    String category,
    String awards,
    @Column(name = "mentoring_experience") String mentoring,
    String help,
    String contact,
    @Column(name = "mentees_achievements") String achievements,
    String links) {

  static final CardText EMPTY = new CardText("", null, "", "", "", "", "", "", "");

  private static final int SHORT = 200;
  private static final int CONTACT = 500;
  private static final int LONG = 1000;
  private static final int LONGEST_LIFE = 80;

  /**
   * A card as somebody typed it.
   *
   * @throws Refusal if a text is too long or the years are no years
   */
  CardText checked() {
    if (experience != null && (experience < 0 || experience > LONGEST_LIFE)) {
      throw new Refusal(
          "Стаж: %d — укажите полных лет от 0 до %d.".formatted(experience, LONGEST_LIFE));
    }
    return new CardText(
        text("Предмет", subject, SHORT),
        experience,
        text("Категория", category, SHORT),
        text("Награды", awards, LONG),
        text("Опыт наставничества", mentoring, LONG),
        text("Формы и темы помощи", help, LONG),
        text("Контакт для запросов", contact, CONTACT),
        text("Достижения наставляемых", achievements, LONG),
        text("Ссылки", links, LONG));
  }

  private static String text(String field, String typed, int longest) {
    return TextLength.fitting(field, typed == null ? "" : typed.strip(), longest);
  }
}
