package school.mentoring.mentorship.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;
import school.mentoring.shared.russian.Dates;

/** What employer and mentor agree on for one pair: content, term, form and pay of the work. */
@Entity
@Table(name = "labour_terms")
public class LabourTerms {

  private static final int LONGEST_CONTENT = 4000;
  private static final int LONGEST_FORM = 500;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_TERM_YEARS = 5;

  @EmbeddedId private MentorshipId id;
  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  private String content;
  private String workForm;

  @Column(name = "term_from")
  private LocalDate from;

  @Column(name = "term_to")
  private LocalDate to;

  @Embedded private Pay pay;
  private String agreementNumber;
  private LocalDate agreementDate;

  @Version private int version;

  protected LabourTerms() {}

  LabourTerms(Mentorship pair) {
    this.id = pair.id();
    this.organisation = pair.organisation();
    this.programme = pair.programme();
  }

  /** Takes over what was entered; nothing is kept if any of it cannot be. */
  void agree(TermsEntry entry, LocalDate today) {
    checkTerm(entry.from(), entry.to());
    checkAgreement(entry, today);
    this.pay = Pay.of(entry.payKind(), entry.paySize(), entry.payReason());
    this.content = text("Содержание работы", entry.content(), LONGEST_CONTENT);
    this.workForm = text("Форма работы", entry.workForm(), LONGEST_FORM);
    this.from = entry.from();
    this.to = entry.to();
    this.agreementNumber = stripped(entry.number());
    this.agreementDate = entry.date();
  }

  private static void checkTerm(LocalDate from, LocalDate to) {
    if (from == null || to == null) {
      throw new Refusal("Срок наставничества: укажите первый и последний день.");
    }
    if (to.isBefore(from)) {
      throw new Refusal(
          "Срок наставничества: последний день %s раньше первого %s. Проверьте обе даты."
              .formatted(Dates.text(to), Dates.text(from)));
    }
    if (to.isAfter(from.plusYears(LONGEST_TERM_YEARS))) {
      throw new Refusal(
          "Срок наставничества: с %s по %s больше %d лет. Проверьте обе даты."
              .formatted(Dates.text(from), Dates.text(to), LONGEST_TERM_YEARS));
    }
  }

  private static void checkAgreement(TermsEntry entry, LocalDate today) {
    String number = stripped(entry.number());
    TextLength.fitting("Номер соглашения", number, LONGEST_NUMBER);
    if (!number.isEmpty() && entry.date() == null) {
      throw new Refusal("Соглашение № %s: укажите дату, когда его подписали.".formatted(number));
    }
    if (entry.date() != null && entry.date().isAfter(today)) {
      throw new Refusal(
          "Дата соглашения %s ещё не наступила: внесите её после подписи."
              .formatted(Dates.text(entry.date())));
    }
  }

  private static String text(String field, String value, int longest) {
    String text = stripped(value);
    if (text.isEmpty()) {
      throw new Refusal("%s: поле не заполнено.".formatted(field));
    }
    return TextLength.fitting(field, text, longest);
  }

  private static String stripped(String text) {
    return text == null ? "" : text.strip();
  }

  public MentorshipId id() {
    return id;
  }

  public String content() {
    return content;
  }

  public String workForm() {
    return workForm;
  }

  public LocalDate from() {
    return from;
  }

  public LocalDate to() {
    return to;
  }

  public Pay pay() {
    return pay;
  }

  /** Number of the supplementary agreement; empty where it has none. */
  public String agreementNumber() {
    return agreementNumber;
  }

  /** When the supplementary agreement was signed, once it was. */
  public Optional<LocalDate> agreementDate() {
    return Optional.ofNullable(agreementDate);
  }

  /** «с 15.09.2026 по 31.05.2027». */
  public String term() {
    return "с %s по %s".formatted(Dates.text(from), Dates.text(to));
  }

  /** «№ 4 от 15.09.2026»; empty until it is signed. */
  public String agreement() {
    return agreementDate == null
        ? ""
        : (agreementNumber.isEmpty() ? "" : "№ " + agreementNumber + " ")
            + "от "
            + Dates.text(agreementDate);
  }

  /** Whether there is something to pay by a signed agreement. */
  public boolean isPayable() {
    return pay.isPaid() && agreementDate != null;
  }
}
