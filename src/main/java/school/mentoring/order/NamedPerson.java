package school.mentoring.order;

/**
 * A person whom an order is made known to.
 *
 * @param name in full, in the nominative
 * @param post or what the person is in the programme; may be empty
 */
public record NamedPerson(String name, String post) {}
