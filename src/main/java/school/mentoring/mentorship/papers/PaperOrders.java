package school.mentoring.mentorship.papers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.order.NewOrders;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Begins the orders that the papers of pairs call for. */
@Service
public class PaperOrders {

  static final String NOBODY =
      "Выплачивать некому: ни у одной идущей пары работников нет подписанного дополнительного "
          + "соглашения с размером выплаты. Внесите условия на странице «Документы пары».";

  private final NewOrders begun;
  private final PaymentContent payment;
  private final PairChanges changes;
  private final LabourCases cases;

  PaperOrders(NewOrders begun, PaymentContent payment, PairChanges changes, LabourCases cases) {
    this.begun = begun;
    this.payment = payment;
    this.changes = changes;
    this.cases = cases;
  }

  /**
   * Begins the order on payment of a programme's mentors.
   *
   * @throws Refusal if nobody is to be paid
   */
  @Transactional
  public void pay(OrganisationId organisation, ProgrammeId programme) {
    if (payment.paid(organisation, programme).isEmpty()) {
      throw new Refusal(NOBODY);
    }
    begun.begin(organisation, programme, OrderKind.PAYMENT, null);
  }

  /**
   * Begins the order on the early end of an employee's mentoring.
   *
   * @throws Refusal if no notice was given
   */
  @Transactional
  public void end(OrganisationId organisation, MentorshipId id) {
    LabourCase about = cases.of(organisation, id);
    if (about.end().isEmpty()) {
      throw new Refusal("Сначала внесите, кто и с какого дня прекращает наставничество.");
    }
    begun.begin(organisation, about.pair().programme(), OrderKind.END_MENTORING, id.toString());
  }

  /**
   * Begins the order on the changes in a programme's pairs.
   *
   * @throws Refusal if nothing has changed since the last order
   */
  @Transactional
  public void change(OrganisationId organisation, ProgrammeId programme) {
    if (!changes.any(organisation, programme)) {
      throw new Refusal(
          "Состав пар после последнего приказа не менялся: издавать приказ об изменениях не о чем.");
    }
    begun.begin(organisation, programme, OrderKind.CHANGE_PAIRS, null);
  }
}
