package school.mentoring.order.requisite;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import school.mentoring.order.history.Stamp;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/**
 * How an order was signed, and who entered that; who signed is its {@link Signatory}.
 *
 * @param signedOn null until it is known
 * @param file the scan of the paper, or the detached signature; may be null
 * @param certificate of an electronic signature; may be null
 * @param recordedBy login of whoever entered the decision
 * @param recordedName the same person's name as printed
 */
@Embeddable
public record Signing(
    @Column(name = "signed_way") @Enumerated(EnumType.STRING) SigningWay way,
    @Column(name = "signed_on") LocalDate signedOn,
    @Column(name = "signed_file") String file,
    @Embedded Certificate certificate,
    @Column(name = "recorded_by") String recordedBy,
    @Column(name = "recorded_name") String recordedName) {

  private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

  /** On paper, nothing else known yet. */
  public static Signing onPaper() {
    return new Signing(SigningWay.PAPER, null, null, null, null, null);
  }

  /** What a form says of a signature. */
  public static Signing of(
      SigningWay way, LocalDate signedOn, String file, Certificate certificate) {
    Certificate known = certificate == null || certificate.isEmpty() ? null : certificate;
    return new Signing(way, signedOn, file, known, null, null);
  }

  /** The same, entered by that person, on a day that can be true. */
  public Signing recorded(String login, Stamp stamp) {
    if (signedOn != null && (signedOn.isAfter(stamp.day()) || signedOn.isBefore(EARLIEST))) {
      throw new Refusal(
          "Дата подписания %s: укажите день, когда приказ подписан, от %s до сегодняшнего (%s)."
              .formatted(Dates.text(signedOn), Dates.text(EARLIEST), Dates.text(stamp.day())));
    }
    certificateMustFit(way);
    return new Signing(way, signedOn, file, certificate, login, stamp.by());
  }

  private void certificateMustFit(SigningWay by) {
    if (certificate == null) {
      return;
    }
    if (by != SigningWay.ELECTRONIC) {
      throw new Refusal(
          "Как подписан: указано «%s», но внесён сертификат электронной подписи. Выберите «Электронной подписью» или уберите сертификат."
              .formatted(by.title()));
    }
    certificate.mustBeTrue();
    if (signedOn != null) {
      certificate.mustCover(signedOn);
    }
  }

  /** As the register has it in the end: whoever registers sees the paper or the signature. */
  public Signing registered(RegisterEntry entry) {
    if (signedOn != null && entry.date().isBefore(signedOn)) {
      throw new Refusal(
          "Дата приказа %s раньше дня подписания %s: укажите день подписания или более поздний."
              .formatted(Dates.text(entry.date()), Dates.text(signedOn)));
    }
    certificateMustFit(entry.way());
    return new Signing(
        entry.way(),
        signedOn == null ? entry.date() : signedOn,
        file == null ? entry.scan() : file,
        certificate,
        recordedBy,
        recordedName);
  }
}
