package school.mentoring.organisation;

import java.util.Set;

/**
 * What is typed about one person on the staff.
 *
 * @param password the first one of a new login; empty for a known login, which keeps its own
 */
public record StaffEntry(
    String login, PersonName name, String post, Set<Role> roles, String password) {

  public StaffEntry {
    login = login == null ? "" : login.strip();
    post = post == null ? "" : post.strip();
    roles = roles == null ? Set.of() : Set.copyOf(roles);
    password = password == null ? "" : password;
  }
}
