package school.mentoring.order;

/**
 * A person whom an order is made known to.
 *
 * @param name in full, in the nominative
 * @param post or what the person is in the programme; may be empty
 * @param login on the staff; null where the person has none, or it is not known
 */
public record NamedPerson(String name, String post, String login) {

  public NamedPerson(String name, String post) {
    this(name, post, null);
  }
}
