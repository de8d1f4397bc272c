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
import school.mentoring.shared.russian.Dates;

/**
 * A signed paper: what was consented to, by whom and until when. Only the fact is kept, never the
 * paper's passport data.
 *
 * @param ownMark whether a minor of 14 and more signed beside the representative
 * @param number of the paper in the school's own list; may be empty
 * @param keptAt where the paper lies, for example «папка 3, кабинет 12»
 * @param publication what may be published where; empty but for {@link Purpose#DISTRIBUTION}
 * @param textVersion which version of our text was signed; empty for a paper of somebody else's
 * @param withdrawnOn null while it is in force
 */
@Embeddable
public record Consent(
    @Column(name = "consent_id") UUID id,
    @Enumerated(EnumType.STRING) Purpose purpose,
    @Enumerated(EnumType.STRING) Signer signer,
    boolean ownMark,
    String number,
    LocalDate signedOn,
    LocalDate validUntil,
    String keptAt,
    Publication publication,
    String textVersion,
    ConsentTrail trail,
    LocalDate withdrawnOn) {

  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_PLACE = 300;

  /**
   * A paper as somebody records it.
   *
   * @throws Refusal if its dates do not fit, or a text is too long
   */
  public static Consent signed(
      Purpose purpose,
      Signer signer,
      String number,
      LocalDate signedOn,
      LocalDate validUntil,
      String keptAt) {
    ConsentTerm.check(signedOn, validUntil);
    return new Consent(
        UUID.randomUUID(),
        purpose,
        signer,
        false,
        fitting("Номер", number, LONGEST_NUMBER),
        signedOn,
        validUntil,
        fitting("Где хранится", keptAt, LONGEST_PLACE),
        Publication.NONE,
        "",
        ConsentTrail.NONE,
        null);
  }

  private static String fitting(String field, String text, int longest) {
    String stripped = text.strip();
    if (stripped.length() > longest) {
      throw new Refusal(
          "Согласие, поле «%s»: %d знаков, сократите до %d."
              .formatted(field, stripped.length(), longest));
    }
    return stripped;
  }

  /** What is consented to; each is a document of its own. */
  public enum Purpose {
    PROCESSING("обработка персональных данных", "обработка"),
    DISTRIBUTION("распространение персональных данных (публикация)", "публикация"),
    LABOUR("наставничество работника (ст. 351.8 ТК РФ)", "наставничество работника"),
    PARTICIPATION("участие несовершеннолетнего в программе", "участие");

    private final String title;
    private final String brief;

    Purpose(String title, String brief) {
      this.title = title;
      this.brief = brief;
    }

    public String title() {
      return title;
    }

    /** For narrow columns. */
    public String brief() {
      return brief;
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

    public static Optional<Signer> find(String text) {
      return Arrays.stream(values()).filter(it -> it.title.equalsIgnoreCase(text)).findFirst();
    }

    public static String titles() {
      return Arrays.stream(values()).map(Signer::title).collect(Collectors.joining("; "));
    }
  }

  /** The same paper, which the minor signed, too. */
  public Consent marked(boolean own) {
    return with(own, publication, textVersion, trail, withdrawnOn);
  }

  /** The same paper, which names where what may be published. */
  public Consent publishing(Publication what) {
    return with(ownMark, what, textVersion, trail, withdrawnOn);
  }

  /** The same paper, known to have our own text of a version. */
  public Consent worded(String version) {
    return with(ownMark, publication, version, trail, withdrawnOn);
  }

  Consent traced(ConsentTrail newer) {
    return with(ownMark, publication, textVersion, newer, withdrawnOn);
  }

  /** The same paper after it was taken back. */
  Consent withdrawn(LocalDate day) {
    return with(ownMark, publication, textVersion, trail, day);
  }

  /** What stands on the paper stays; what is known of it beside may be told later. */
  private Consent with(
      boolean own, Publication what, String version, ConsentTrail newer, LocalDate withdrawal) {
    return new Consent(
        id,
        purpose,
        signer,
        own,
        number,
        signedOn,
        validUntil,
        keptAt,
        what,
        version,
        newer,
        withdrawal);
  }

  /** The day it was taken back, if it was. */
  public Optional<LocalDate> withdrawal() {
    return Optional.ofNullable(withdrawnOn);
  }

  /** Whether the record was wrong: there is no such paper. */
  public boolean mistaken() {
    return trail.mistakenOn() != null;
  }

  /** Neither taken back nor recorded by mistake; its term may be over all the same. */
  public boolean stands() {
    return withdrawnOn == null && !mistaken();
  }

  /** «№ 12 от 01.09.2025» */
  public String reference() {
    String date = Dates.text(signedOn);
    return (number.isEmpty() ? "без номера" : "№ " + number) + " от " + date;
  }
}
