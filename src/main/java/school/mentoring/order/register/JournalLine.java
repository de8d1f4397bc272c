package school.mentoring.order.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.mentoring.order.OrderId;
import school.mentoring.shared.russian.Dates;

/**
 * A line of the journal.
 *
 * @param remark the note of the registration and the file that the order lies in
 */
public record JournalLine(
    int position,
    LocalDate date,
    String number,
    String heading,
    String signedBy,
    String executor,
    String remark) {

  /** What the table of orders says of a registered one, without its text. */
  record Registered(
      OrderId id,
      LocalDate date,
      String number,
      String heading,
      String signedBy,
      String executor,
      String note) {}

  static JournalLine of(int position, Registered order, String mark) {
    return new JournalLine(
        position,
        order.date(),
        order.number(),
        order.heading(),
        order.signedBy(),
        order.executor(),
        Stream.of(order.note(), mark).filter(Objects::nonNull).collect(Collectors.joining("; ")));
  }

  /** «27.05.2026». */
  public String day() {
    return Dates.text(date);
  }

  List<Object> cells() {
    return Arrays.asList(position, date, number, heading, signedBy, executor, remark);
  }
}
