package school.mentoring.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What is typed about a substitution.
 *
 * @param login who stands in
 * @param from the first day, {@code to} the last one
 * @param reason why the head is away, «на период ежегодного отпуска»
 * @param powers in words, as the order names them; the scopes as data
 * @param basis nothing where the order on it is still to be issued here: no right until then
 */
public record SubstitutionEntry(
    String login,
    LocalDate from,
    LocalDate to,
    String reason,
    String powers,
    Set<SubstitutionScope> scopes,
    Optional<OrderBasis> basis) {

  public SubstitutionEntry {
    login = login == null ? "" : login.strip();
    reason = reason == null ? "" : reason.strip();
    powers = powers == null ? "" : powers.strip();
    scopes = scopes == null ? Set.of() : Set.copyOf(scopes);
  }
}
