package school.mentoring.organisation;

import jakarta.persistence.Embeddable;

/**
 * A person's name in the nominative case.
 *
 * @param surname фамилия
 * @param givenName имя
 * @param patronymic отчество; empty where there is none
 */
@Embeddable
public record PersonName(String surname, String givenName, String patronymic) {

  public PersonName {
    surname = surname == null ? "" : surname.strip();
    givenName = givenName == null ? "" : givenName.strip();
    patronymic = patronymic == null ? "" : patronymic.strip();
  }

  /** «Иванова Анна Петровна». */
  public String full() {
    return (surname + " " + givenName + " " + patronymic).strip();
  }

  /** «Иванова А. П.», as in the text of an order. */
  public String surnameFirst() {
    return (surname + " " + initials()).strip();
  }

  /** «А. П. Иванова», as beside a signature. */
  public String initialsFirst() {
    return (initials() + " " + surname).strip();
  }

  private String initials() {
    return (initial(givenName) + " " + initial(patronymic)).strip();
  }

  private static String initial(String name) {
    return name.isEmpty() ? "" : name.substring(0, 1) + ".";
  }
}
