package school.mentoring.enrolment.entry;

import static school.mentoring.enrolment.entry.EntryField.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Consent.Signer;
import school.mentoring.enrolment.ConsentPolicy;
import school.mentoring.enrolment.ConsentTerm;
import school.mentoring.enrolment.Side;

/** Reads the consents that a file gives beside its people; none is given where no date stands. */
final class ConsentReader {

  private final EntryCheck check;
  private final Side side;
  private final LocalDate today;

  ConsentReader(EntryCheck check, Side side, LocalDate today) {
    this.check = check;
    this.side = side;
    this.today = today;
  }

  List<Consent> read(LocalDate birthDate) {
    List<Consent> consents = new ArrayList<>();
    LocalDate signed = period(CONSENT_DATE, CONSENT_UNTIL, birthDate);
    if (signed != null) {
      Signer signer = signer(birthDate, signed);
      consents.add(consent(Purpose.PROCESSING, signer, signed, check.date(CONSENT_UNTIL)));
    }
    LocalDate labour = side == Side.MENTOR ? period(LABOUR_DATE, LABOUR_UNTIL, birthDate) : null;
    if (labour != null) {
      consents.add(consent(Purpose.LABOUR, Signer.SELF, labour, check.date(LABOUR_UNTIL)));
    }
    LocalDate participation = period(PARTICIPATION_DATE, PARTICIPATION_UNTIL, birthDate);
    if (participation != null) {
      consents.add(
          consent(
              Purpose.PARTICIPATION,
              Signer.REPRESENTATIVE,
              participation,
              check.date(PARTICIPATION_UNTIL)));
    }
    return consents;
  }

  /** The day it was signed, if it was, and all is well with its term. */
  private LocalDate period(EntryField from, EntryField until, LocalDate birthDate) {
    LocalDate signed = check.date(from);
    LocalDate last = check.date(until);
    if (signed != null && signed.isAfter(today)) {
      check.report(from, "ещё не наступила, согласие вносят после подписи");
    }
    if (signed != null && last == null) {
      check.report(until, "не указано, впишите последний день из согласия");
    } else if (signed != null && last.isBefore(signed)) {
      check.report(until, "раньше даты согласия, проверьте обе даты");
    } else if (signed != null && ConsentTerm.endless(signed, last)) {
      check.report(until, "слишком далеко от даты согласия, проверьте год");
      return null;
    }
    if (signed != null && birthDate != null && signed.isBefore(birthDate)) {
      check.report(from, "раньше даты рождения, проверьте обе даты");
    }
    return last == null || signed == null || last.isBefore(signed) ? null : signed;
  }

  private Signer signer(LocalDate birthDate, LocalDate signed) {
    String text = check.text(CONSENT_SIGNER);
    if (text.isEmpty()) {
      boolean minor = birthDate != null && signed.isBefore(ConsentPolicy.majority(birthDate));
      return minor ? Signer.REPRESENTATIVE : Signer.SELF;
    }
    return Signer.find(text)
        .orElseGet(
            () -> {
              check.report(
                  CONSENT_SIGNER,
                  "значение «%s» неизвестно, выберите из: %s".formatted(text, Signer.titles()));
              return Signer.SELF;
            });
  }

  private Consent consent(Purpose purpose, Signer signer, LocalDate signed, LocalDate until) {
    return Consent.signed(
            purpose, signer, check.text(CONSENT_NUMBER), signed, until, check.text(CONSENT_KEPT_AT))
        .marked(signer == Signer.REPRESENTATIVE && check.text(OWN_MARK).equalsIgnoreCase("да"));
  }
}
