package school.mentoring.order;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A line of the acquaintance sheet.
 *
 * @param signedOn when the person signed for having read the order; null until then
 */
@Embeddable
public record Acquaintance(String name, String post, LocalDate signedOn) {

  static Acquaintance awaited(NamedPerson person) {
    return new Acquaintance(person.name(), person.post(), null);
  }

  /** Signed on that day; an earlier mark stays. */
  Acquaintance signed(LocalDate day) {
    return isSigned() ? this : new Acquaintance(name, post, day);
  }

  public boolean isSigned() {
    return signedOn != null;
  }
}
