package school.mentoring.order;

import java.util.List;

/**
 * What an order begins with.
 *
 * @param executor who prepared it, as the register prints it
 */
record Drafted(
    OrderText text, List<Annex> annexes, List<NamedPerson> acquainted, String executor) {}
