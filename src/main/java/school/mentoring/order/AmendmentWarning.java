package school.mentoring.order;

import java.util.List;
import org.springframework.stereotype.Component;

/** An order that amends another and does not say how yet: only a person can. */
@Component
class AmendmentWarning implements OrderWarning {

  private static final String NOT_WRITTEN = "в новой редакции";

  @Override
  public List<String> about(Order order) {
    boolean empty =
        order.amends().isPresent()
            && order.annexes().isEmpty()
            && order
                .text()
                .points()
                .lines()
                .anyMatch(it -> it.replaceAll("[.:]$", "").endsWith(NOT_WRITTEN));
    return empty
        ? List.of(
            "В приказе не сказано, что именно меняется: впишите после слов «в новой редакции» номера"
                + " и новый текст пунктов.")
        : List.of();
  }
}
