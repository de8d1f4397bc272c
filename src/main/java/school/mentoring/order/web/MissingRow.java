package school.mentoring.order.web;

import java.time.LocalDate;
import school.mentoring.order.acquaintance.MissingReader;
import school.mentoring.shared.russian.Dates;

/**
 * A person who has not read an order, as the list shows it.
 *
 * @param due last day for reading the order
 */
record MissingRow(
    String line,
    String order,
    String title,
    String heading,
    String name,
    String post,
    boolean login,
    LocalDate due,
    boolean overdue) {

  static MissingRow of(MissingReader reader, LocalDate due, LocalDate today) {
    return new MissingRow(
        new SheetLine(reader.order(), reader.position()).toString(),
        reader.order().toString(),
        "№ %s от %s".formatted(reader.number(), Dates.text(reader.date())),
        reader.heading(),
        reader.name(),
        reader.post(),
        reader.login() != null,
        due,
        due.isBefore(today));
  }
}
