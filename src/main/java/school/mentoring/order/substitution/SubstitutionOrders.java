package school.mentoring.order.substitution;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.NewOrders;
import school.mentoring.order.OrderId;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.SubstitutionEntry;
import school.mentoring.organisation.SubstitutionId;
import school.mentoring.organisation.Substitutions;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.Refusal;

/** Orders on standing in for the head, prepared here before there is any right. */
@Service
public class SubstitutionOrders {

  private static final int MOST = 50;

  private final Substitutions substitutions;
  private final NewOrders orders;
  private final Programmes programmes;

  SubstitutionOrders(Substitutions substitutions, NewOrders orders, Programmes programmes) {
    this.substitutions = substitutions;
    this.orders = orders;
    this.programmes = programmes;
  }

  /**
   * Records a substitution without a right yet and begins the order on it; once that is registered,
   * its number and date are what the substitution rests on.
   *
   * @return the draft of the order
   * @throws Refusal if no programme is running in which an order could be led
   */
  @Transactional
  public OrderId begin(CurrentMember by, SubstitutionEntry entry) {
    Programme running =
        programmes.of(by.organisation(), PageRequest.of(0, MOST)).stream()
            .filter(it -> it.state() == Programme.State.RUNNING)
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.conflict(
                        "Ни одна программа сейчас не идёт, приказ здесь не подготовить: запишите замещение по готовому приказу с номером и датой."));
    SubstitutionId substitution = substitutions.record(by, entry);
    return orders.begin(
        by.organisation(), running.id(), SubstitutionBasis.KIND, substitution.toString());
  }
}
