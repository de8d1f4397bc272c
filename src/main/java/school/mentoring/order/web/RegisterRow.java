package school.mentoring.order.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.mentoring.order.Order;
import school.mentoring.order.register.Register;
import school.mentoring.order.requisite.RegisterEntry;

/**
 * A line of the register as its page shows it.
 *
 * @param remark the note of the registration and the file that the order lies in; may be null
 */
record RegisterRow(OrderRow order, String remark) {

  static RegisterRow of(Register.Line line, LocalDate today) {
    Order order = line.order();
    return new RegisterRow(
        OrderRow.of(order, today),
        remark(order.entry().map(RegisterEntry::note).orElse(null), line.fileMark()));
  }

  private static String remark(String note, String fileMark) {
    String both =
        Stream.of(note, fileMark)
            .filter(Objects::nonNull)
            .filter(it -> !it.isBlank())
            .collect(Collectors.joining("; "));
    return both.isEmpty() ? null : both;
  }
}
