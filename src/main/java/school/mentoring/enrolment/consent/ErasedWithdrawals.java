package school.mentoring.enrolment.consent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Consent;
import school.mentoring.privacy.PersonErased;

/** An erasure is what most withdrawals ask for: their tasks have only to be confirmed then. */
@Component
class ErasedWithdrawals {

  private final WithdrawalRepository withdrawals;

  ErasedWithdrawals(WithdrawalRepository withdrawals) {
    this.withdrawals = withdrawals;
  }

  /** Writes the act into what waits to be carried out; the paper of it is for people to sign. */
  @EventListener
  @Transactional
  void prepare(PersonErased erased) {
    withdrawals
        .findByOrganisationAndParticipantInAndDoneOnIsNull(erased.organisation(), erased.people())
        .forEach(it -> it.prepared(done(it, erased)));
  }

  private static String done(Withdrawal withdrawal, PersonErased erased) {
    String act =
        "Данные уничтожены или обезличены: акт № %d от %2$td.%2$tm.%2$tY."
            .formatted(erased.act(), erased.day());
    return withdrawal.purpose() == Consent.Purpose.DISTRIBUTION
        ? act + " Сведения и фотографии убраны со страниц и стендов, названных в согласии."
        : act;
  }
}
