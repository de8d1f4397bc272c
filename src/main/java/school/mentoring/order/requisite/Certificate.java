package school.mentoring.order.requisite;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/**
 * The certificate of an electronic signature, as its mark on the paper names it; whatever was not
 * entered is null.
 */
@Embeddable
public record Certificate(
    @Column(name = "certificate_number") String number,
    @Column(name = "certificate_owner") String owner,
    @Column(name = "certificate_from") LocalDate validFrom,
    @Column(name = "certificate_to") LocalDate validTo) {

  private static final int LONGEST = 200;

  boolean isEmpty() {
    return Stream.of(number, owner, validFrom, validTo).allMatch(Objects::isNull);
  }

  void mustBeTrue() {
    if (number != null && number.length() > LONGEST || owner != null && owner.length() > LONGEST) {
      throw new Refusal(
          "Сертификат: номер или владелец длиннее %d знаков. Сократите запись.".formatted(LONGEST));
    }
    if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
      throw new Refusal(
          "Сертификат действителен по %s: укажите день не раньше начала действия %s."
              .formatted(Dates.text(validTo), Dates.text(validFrom)));
    }
  }

  /** Refuses a signature of a day on which the certificate was not valid. */
  void mustCover(LocalDate signedOn) {
    boolean early = validFrom != null && signedOn.isBefore(validFrom);
    if (early || validTo != null && signedOn.isAfter(validTo)) {
      throw new Refusal(
          "Дата подписания %s: сертификат в этот день не действовал (с %s по %s). Исправьте дату или сведения о сертификате."
              .formatted(Dates.text(signedOn), text(validFrom), text(validTo)));
    }
  }

  private static String text(LocalDate day) {
    return day == null ? "…" : Dates.text(day);
  }
}
