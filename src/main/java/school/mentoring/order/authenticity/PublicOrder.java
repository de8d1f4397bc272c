package school.mentoring.order.authenticity;

import java.time.LocalDate;

/**
 * What everybody who holds the paper may know of a registered order: nothing it says, and nobody it
 * names.
 *
 * @param organisation its short name
 * @param state as people read it
 * @param hash SHA-256 of its content at registration
 * @param intact whether its content is still what it was then
 */
public record PublicOrder(
    String organisation,
    String number,
    LocalDate date,
    String state,
    String hash,
    boolean intact) {}
