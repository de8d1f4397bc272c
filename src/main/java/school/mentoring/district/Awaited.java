package school.mentoring.district;

import java.util.Set;

/**
 * What a centre waits for.
 *
 * @param lines that every school must deliver; empty where an acknowledgement is awaited
 * @param order id of the order that every head must acknowledge; null where lines are awaited
 */
public record Awaited(Set<String> lines, String order) {

  public static Awaited lines(Set<String> lines) {
    return new Awaited(Set.copyOf(lines), null);
  }

  public static Awaited acknowledgementOf(String order) {
    return new Awaited(Set.of(), order);
  }

  RequestKind kind() {
    return order == null ? RequestKind.START : RequestKind.ACKNOWLEDGE;
  }
}
