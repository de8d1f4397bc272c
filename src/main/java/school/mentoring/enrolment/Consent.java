package school.mentoring.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import school.mentoring.shared.Refusal;

/**
 * A signed paper: what was consented to, by whom and until when. Only the fact is kept, never the
 * paper's passport data.
 *
 * @param number of the paper in the school's own list; may be empty
 * @param keptAt where the paper lies, for example «папка 3, кабинет 12»
 * @param withdrawnOn null while it is in force
 */
@Embeddable
public record Consent(
    @Column(name = "consent_id") UUID id,
    @Enumerated(EnumType.STRING) Purpose purpose,
    @Enumerated(EnumType.STRING) Signer signer,
    String number,
    LocalDate signedOn,
    LocalDate validUntil,
    String keptAt,
    LocalDate withdrawnOn) {

  /**
   * A paper as somebody records it.
   *
   * @throws Refusal if its dates do not fit
   */
  public static Consent signed(
      Purpose purpose,
      Signer signer,
      String number,
      LocalDate signedOn,
      LocalDate validUntil,
      String keptAt) {
    if (signedOn == null || validUntil == null) {
      throw new Refusal("Согласие: укажите дату подписи и последний день действия.");
    }
    if (validUntil.isBefore(signedOn)) {
      throw new Refusal(
          "Согласие: последний день действия раньше даты подписи, проверьте обе даты.");
    }
    return new Consent(
        UUID.randomUUID(),
        purpose,
        signer,
        number.strip(),
        signedOn,
        validUntil,
        keptAt.strip(),
        null);
  }

  /** What is consented to; each is a document of its own. */
  public enum Purpose {
    PROCESSING("обработка персональных данных"),
    LABOUR("наставничество работника (ст. 351.8 ТК РФ)");

    private final String title;

    Purpose(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /** Who signed. */
  public enum Signer {
    SELF("сам участник"),
    REPRESENTATIVE("законный представитель");

    private final String title;

    Signer(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }

    static Optional<Signer> find(String text) {
      return Arrays.stream(values()).filter(it -> it.title.equalsIgnoreCase(text)).findFirst();
    }

    static String titles() {
      return Arrays.stream(values()).map(Signer::title).collect(Collectors.joining("; "));
    }
  }

  /** The same paper after it was taken back. */
  Consent withdrawn(LocalDate day) {
    return new Consent(id, purpose, signer, number, signedOn, validUntil, keptAt, day);
  }

  /** The day it was taken back, if it was. */
  public Optional<LocalDate> withdrawal() {
    return Optional.ofNullable(withdrawnOn);
  }
}
