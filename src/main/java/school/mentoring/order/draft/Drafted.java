package school.mentoring.order.draft;

import java.util.List;
import school.mentoring.order.Annex;
import school.mentoring.order.NamedPerson;
import school.mentoring.order.text.OrderText;

/**
 * What an order begins with.
 *
 * @param executor who prepared it, as the register prints it
 */
public record Drafted(
    OrderText text, List<Annex> annexes, List<NamedPerson> acquainted, String executor) {}
