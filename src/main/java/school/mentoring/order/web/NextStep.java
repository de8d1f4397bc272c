package school.mentoring.order.web;

import java.util.ArrayList;
import java.util.List;
import school.mentoring.order.Order;
import school.mentoring.order.OrderState;
import school.mentoring.order.approval.Visa;

/**
 * What an order waits for.
 *
 * @param link where it is done; null where somebody else does it
 */
record NextStep(String words, String link) {

  /** Before the registration the next decision, afterwards what the clerk has left to do. */
  static List<NextStep> of(Order order, OrderState state, int open, boolean filed) {
    return switch (state) {
      case REJECTED, CANCELLED -> List.of();
      case REGISTERED, IN_FORCE -> afterRegistration(order, open, filed);
      default -> List.of(new NextStep(decision(order, state), null));
    };
  }

  private static String decision(Order order, OrderState state) {
    return switch (state) {
      case VISING ->
          "Ждёт визы"
              + order.visas().current().map(Visa::name).map(it -> ": " + it).orElse("")
              + ".";
      case CHECKED -> "Ждёт подписи руководителя.";
      case SIGNED -> "Подписан: секретарь вносит номер и дату в журнал регистрации.";
      default -> "Куратор проверяет текст и передаёт приказ дальше.";
    };
  }

  private static List<NextStep> afterRegistration(Order order, int open, boolean filed) {
    List<NextStep> steps = new ArrayList<>();
    int missing = order.sheet().missing().size();
    if (missing > 0) {
      steps.add(new NextStep("Ознакомить под подпись, осталось: " + missing, "#acquaintance"));
    }
    if (open > 0) {
      steps.add(new NextStep("Пункты на контроле: " + open, "#control"));
    }
    if (!filed) {
      steps.add(new NextStep("Подшить в дело и отметить это", "#file-mark"));
    }
    return steps;
  }
}
