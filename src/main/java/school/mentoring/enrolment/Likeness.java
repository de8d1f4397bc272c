package school.mentoring.enrolment;

import java.time.LocalDate;
import java.util.Locale;
import school.mentoring.organisation.PersonName;

/**
 * By what two records are probably one person: the same surname and given name, whatever their case
 * and blanks and with «е» for «ё», for one form of mentoring, where neither patronymics nor birth
 * dates contradict each other.
 *
 * @param name surname and given name
 * @param patronymic empty where there is none
 * @param birthDate null where it is not known
 */
public record Likeness(String name, String patronymic, String form, LocalDate birthDate) {

  /** What is compared of a person. */
  public static Likeness of(PersonName name, String form, LocalDate birthDate) {
    return new Likeness(
        plain(name.surname() + " " + name.givenName()),
        plain(name.patronymic()),
        plain(form),
        birthDate);
  }

  /** As {@link #text} wrote it. */
  public static Likeness parse(String text) {
    String[] parts = text.split("\\|", -1);
    return new Likeness(
        parts[0], parts[1], parts[2], parts[3].isEmpty() ? null : LocalDate.parse(parts[3]));
  }

  /** To be kept beside a row; {@link #parse} reads it. */
  public String text() {
    return String.join("|", name, patronymic, form, birthDate == null ? "" : "" + birthDate);
  }

  /** Whether both are probably one person. */
  public boolean like(Likeness other) {
    return name.equals(other.name)
        && form.equals(other.form)
        && (patronymic.isEmpty()
            || other.patronymic.isEmpty()
            || patronymic.equals(other.patronymic))
        && (birthDate == null || other.birthDate == null || birthDate.equals(other.birthDate));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replace('|', ' ')
        .replaceAll("\\s*[-–—]\\s*", "-")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
