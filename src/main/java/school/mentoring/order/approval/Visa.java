package school.mentoring.order.approval;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import school.mentoring.order.NamedPerson;
import school.mentoring.order.history.Stamp;

/**
 * A visa that an order needs before it is signed.
 *
 * @param login of whoever is asked
 * @param name as printed, and {@code post}, as they were when the order was handed over
 * @param decision null until it is made
 * @param remarks of the decision; may be null
 * @param decidedAt null until then
 * @param decidedBy who entered the decision: whoever was asked, or the curator instead
 */
@Embeddable
public record Visa(
    String login,
    String name,
    String post,
    @Enumerated(EnumType.STRING) VisaDecision decision,
    String remarks,
    Instant decidedAt,
    String decidedBy) {

  /** A visa that is waited for. */
  public static Visa awaited(String login, NamedPerson person) {
    return new Visa(login, person.name(), person.post(), null, null, null, null);
  }

  public Visa decided(VisaDecision made, String words, Stamp stamp) {
    // whole seconds, which every database gives back as they were
    Instant at = stamp.at().truncatedTo(ChronoUnit.SECONDS);
    return new Visa(login, name, post, made, words, at, stamp.by());
  }

  public boolean isDecided() {
    return decision != null;
  }

  /** Whether somebody else entered it. */
  public boolean isEnteredByAnother() {
    return isDecided() && !name.equals(decidedBy);
  }
}
