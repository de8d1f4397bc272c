package school.mentoring.order.acquaintance;

import java.time.LocalDate;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;

/**
 * Somebody who has not read an order yet.
 *
 * @param position of the line on the sheet, from 0
 * @param effectiveOn the order's first day in force
 * @param login null where the person has none
 */
public record MissingReader(
    OrderId order,
    int position,
    String number,
    LocalDate date,
    String heading,
    OrderKind kind,
    LocalDate effectiveOn,
    String name,
    String post,
    String login) {}
