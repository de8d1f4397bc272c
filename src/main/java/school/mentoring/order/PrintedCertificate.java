package school.mentoring.order;

import java.util.Optional;

/**
 * The mark of an electronic signature as it is printed in its frame.
 *
 * @param validity «с 08.06.2026 по 07.06.2027»
 */
public record PrintedCertificate(String number, String owner, String validity) {

  private static final String UNKNOWN = "не указано";

  /** Of an order that was signed electronically; none where nobody entered the certificate. */
  static Optional<PrintedCertificate> of(Order order) {
    return order.entry().isPresent()
        ? order.signing().map(Signing::certificate).map(PrintedCertificate::of)
        : Optional.empty();
  }

  private static PrintedCertificate of(Certificate mark) {
    boolean dated = mark.validFrom() != null && mark.validTo() != null;
    return new PrintedCertificate(
        mark.number() == null ? UNKNOWN : mark.number(),
        mark.owner() == null ? UNKNOWN : mark.owner(),
        dated
            ? "с %s по %s".formatted(Dates.text(mark.validFrom()), Dates.text(mark.validTo()))
            : UNKNOWN);
  }
}
