package school.mentoring.order.paper;

import java.time.LocalDate;
import school.mentoring.order.OrderData;
import school.mentoring.order.requisite.Certificate;
import school.mentoring.order.requisite.SigningWay;
import school.mentoring.shared.russian.Dates;

/**
 * The mark of an electronic signature as it is printed in its frame; what is not known is blank.
 *
 * @param validity «с 08.06.2026 по 07.06.2027»
 */
public record PrintedCertificate(String number, String owner, String validity) {

  /** The mark; null where the order was not signed electronically. */
  static PrintedCertificate of(OrderData order) {
    return order
        .signing()
        .filter(it -> it.way() == SigningWay.ELECTRONIC && it.certificate() != null)
        .map(it -> of(it.certificate()))
        .orElse(null);
  }

  private static PrintedCertificate of(Certificate certificate) {
    String validity = day("с", certificate.validFrom()) + " " + day("по", certificate.validTo());
    return new PrintedCertificate(
        text(certificate.number()), text(certificate.owner()), validity.strip());
  }

  private static String day(String word, LocalDate day) {
    return day == null ? "" : word + " " + Dates.text(day);
  }

  private static String text(String known) {
    return known == null ? "" : known;
  }
}
