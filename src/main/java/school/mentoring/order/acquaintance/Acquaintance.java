package school.mentoring.order.acquaintance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import school.mentoring.order.NamedPerson;
import school.mentoring.shared.russian.Dates;

/**
 * A line of the acquaintance sheet.
 *
 * @param login on the staff; null where the person has none
 * @param mark what settled the line; null until then
 */
@Embeddable
public record Acquaintance(
    String name, String post, String login, @Embedded AcquaintanceMark mark) {

  public static Acquaintance awaited(NamedPerson person) {
    return new Acquaintance(person.name(), person.post(), person.login(), null);
  }

  /** The same person with a mark; an earlier mark stays. */
  public Acquaintance marked(AcquaintanceMark put) {
    return isSettled() ? this : new Acquaintance(name, post, login, put);
  }

  /** The same person without the mark. */
  public Acquaintance unmarked() {
    return new Acquaintance(name, post, login, null);
  }

  /** Whether nobody waits for this person any more: read, refused or left. */
  public boolean isSettled() {
    return mark != null;
  }

  /** Whether the person has read the order. */
  public boolean isSigned() {
    return isSettled() && mark.way().isAcquainted();
  }

  /** When the person read the order; null where that did not happen. */
  public LocalDate signedOn() {
    return isSigned() ? mark.day() : null;
  }

  /** The day as the sheet prints it. */
  public String printedDay() {
    return isSettled() ? Dates.text(mark.day()) : "";
  }

  /** What stands in the place of the signature; empty where a hand signs or has signed. */
  public String printedMark() {
    return isSettled() ? mark.way().printed() : "";
  }

  /** Whether it is the line of a login. */
  public boolean isOf(String someone) {
    return login != null && login.equals(someone);
  }
}
