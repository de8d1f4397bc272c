package school.mentoring.order.paper;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One of the people whom an order names: what is said of this one, and of nobody else.
 *
 * @param others of the annexes
 */
record OnePerson(PersonMention person, List<PersonMention> others) {

  private static final String LEFT_OUT = "…";

  /** The one of that name among all. */
  static OnePerson among(List<String> all, String name) {
    return new OnePerson(
        new PersonMention(name),
        all.stream().filter(it -> !it.equals(name)).map(PersonMention::new).toList());
  }

  boolean isNamed(String part) {
    return !own(part).isEmpty();
  }

  /** Where the part names the person; initials that may be somebody else's do not count. */
  private List<PersonMention.Span> own(String part) {
    return person.in(part).stream()
        .filter(it -> it.certain() || others(part).stream().noneMatch(it::overlaps))
        .toList();
  }

  private List<PersonMention.Span> others(String part) {
    return others.stream().flatMap(it -> it.in(part).stream()).toList();
  }

  /** The part without the others. */
  String alone(String part) {
    List<PersonMention.Span> own = own(part);
    List<PersonMention.Span> hidden =
        others(part).stream()
            .filter(it -> own.stream().noneMatch(it::overlaps))
            .sorted((one, other) -> other.from() - one.from())
            .collect(Collectors.toList());
    StringBuilder left = new StringBuilder(part);
    int end = part.length();
    for (PersonMention.Span span : hidden) {
      if (span.to() <= end) {
        left.replace(span.from(), span.to(), LEFT_OUT);
        end = span.from();
      }
    }
    return left.toString();
  }
}
