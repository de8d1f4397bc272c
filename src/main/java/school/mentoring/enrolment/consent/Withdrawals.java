package school.mentoring.enrolment.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.roadmap.window.WorkingCalendar;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Consents taken back, and what is done about it in time. */
@Service
public class Withdrawals {

  private static final int PROLONGATION = 5;

  private final WithdrawalRepository withdrawals;
  private final Enrolment enrolment;
  private final WithdrawalProcess process;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Withdrawals(
      WithdrawalRepository withdrawals,
      Enrolment enrolment,
      WithdrawalProcess process,
      WorkingCalendar calendar,
      Clock clock) {
    this.withdrawals = withdrawals;
    this.enrolment = enrolment;
    this.process = process;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * A withdrawal as it came.
   *
   * @param receivedOn null for today
   */
  public record Received(WithdrawalDemand demand, WithdrawalWay way, LocalDate receivedOn) {}

  /**
   * A consent is taken back: it is in force no more from this moment, and the curator gets the task
   * to carry the withdrawal out.
   *
   * @throws Refusal if the consent is not in force, or the day cannot be right
   */
  @Transactional
  public UUID record(
      OrganisationId organisation, UUID person, UUID consent, Received how, String by) {
    enrolment.withdraw(organisation, person, consent, how.receivedOn(), by);
    Participant participant = enrolment.get(organisation, person);
    Consent taken = participant.consent(consent);
    Withdrawal withdrawal =
        withdrawals.saveAndFlush(
            new Withdrawal(
                organisation,
                person,
                taken,
                how.demand(),
                how.way(),
                taken.withdrawnOn(),
                how.demand().due(taken.purpose(), taken.withdrawnOn(), calendar),
                by));
    process.begin(withdrawal, participant.name().full());
    return withdrawal.id();
  }

  /**
   * The curator did what the withdrawal asks.
   *
   * @param day null for today
   */
  @Transactional
  public void carriedOut(
      OrganisationId organisation, UUID id, LocalDate day, String by, String what) {
    LocalDate today = LocalDate.now(clock);
    if (day != null && day.isAfter(today)) {
      throw new Refusal("Поле «Когда исполнено»: день ещё не наступил, проверьте дату.");
    }
    get(organisation, id).carriedOut(day == null ? today : day, by, what);
  }

  /**
   * The answer to a demand to stop takes five working days more; whoever demanded it is told why.
   *
   * @throws Refusal if it was prolonged before, or the law knows no prolongation
   */
  @Transactional
  public void prolong(OrganisationId organisation, UUID id) {
    Withdrawal withdrawal = get(organisation, id);
    withdrawal.prolonged(calendar.plusWorkingDays(withdrawal.dueOn(), PROLONGATION));
    process.prolonged(withdrawal);
  }

  /**
   * A withdrawal of an organisation.
   *
   * @throws Refusal if there is none
   */
  @Transactional(readOnly = true)
  public Withdrawal get(OrganisationId organisation, UUID id) {
    return withdrawals
        .findByIdAndOrganisation(id, organisation)
        .orElseThrow(() -> Refusal.notFound("Отзыв согласия не найден: обновите страницу."));
  }

  /** Those of one person, the newest first. */
  @Transactional(readOnly = true)
  public List<Withdrawal> of(OrganisationId organisation, UUID person) {
    return withdrawals.findByOrganisationAndParticipantOrderByReceivedOnDesc(organisation, person);
  }

  /** Those that nothing was done about yet, the most urgent first. */
  @Transactional(readOnly = true)
  public List<Withdrawal> open(OrganisationId organisation) {
    return withdrawals.findByOrganisationAndDoneOnIsNullOrderByDueOn(organisation);
  }
}
