package school.mentoring.mentorship.papers;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.order.Order;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderWarning;

/** What an order on payment, on an early end or on changes has no ground for yet. */
@Component
class PaperWarnings implements OrderWarning {

  private final PaymentContent payment;
  private final EndMentoringContent ends;
  private final PairChanges changes;
  private final LabourCases cases;

  PaperWarnings(
      PaymentContent payment, EndMentoringContent ends, PairChanges changes, LabourCases cases) {
    this.payment = payment;
    this.ends = ends;
    this.changes = changes;
    this.cases = cases;
  }

  @Override
  public List<String> about(Order order) {
    if (order.kind().equals(OrderKind.PAYMENT)) {
      return payment(order);
    }
    if (order.kind().equals(OrderKind.END_MENTORING)
        && ends.ending(order.organisation(), order.programme(), order.subject()).isEmpty()) {
      return List.of(
          "Неясно, чьё наставничество прекращается: внесите уведомление на странице «Документы пары» и составьте приказ там.");
    }
    return order.kind().equals(OrderKind.CHANGE_PAIRS)
            && !changes.any(order.organisation(), order.programme())
        ? List.of("Изменений в составе пар после последнего приказа нет: список пуст.")
        : List.of();
  }

  private List<String> payment(Order order) {
    List<LabourCase> pairs =
        cases.of(order.organisation(), order.programme()).stream()
            .filter(it -> it.pair().isActive() && it.needsPapers())
            .toList();
    List<String> warnings = new ArrayList<>();
    if (payment.paid(order.organisation(), order.programme()).isEmpty()) {
      warnings.add(PaperOrders.NOBODY);
    }
    warnings.addAll(lacking(pairs));
    return warnings;
  }

  private static List<String> lacking(List<LabourCase> pairs) {
    List<String> warnings = new ArrayList<>();
    pairs.stream()
        .filter(it -> !it.isPayable())
        .map(
            it ->
                it.mentorName()
                    + ": нет подписанного дополнительного соглашения, в список не вошёл.")
        .forEach(warnings::add);
    pairs.stream()
        .filter(LabourCase::lacksConsent)
        .map(it -> it.mentorName() + ": не внесено письменное согласие на наставничество.")
        .forEach(warnings::add);
    return warnings;
  }
}
