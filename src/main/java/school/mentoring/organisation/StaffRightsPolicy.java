package school.mentoring.organisation;

import java.util.Optional;
import java.util.Set;

/**
 * Who may make whom what. A director is made and unmade by a director or an administrator, every
 * other role by the curator too; nobody shuts himself out; a login that is known elsewhere, or
 * administers, is touched by an administrator only. Everywhere {@code by} has the roles held for
 * good: whoever stands in for the head for a time makes nobody head, not even himself.
 */
final class StaffRightsPolicy {

  private StaffRightsPolicy() {}

  static Optional<FieldProblem> roles(
      CurrentMember by, String login, Set<Role> before, Set<Role> after) {
    boolean director = before.contains(Role.DIRECTOR) != after.contains(Role.DIRECTOR);
    if (director && !by.is(Role.DIRECTOR)) {
      return Optional.of(
          problem(
              Role.DIRECTOR.title(),
              "эту роль даёт и снимает только руководитель или администратор"));
    }
    if (own(by, login) && leads(before) && !leads(after)) {
      return Optional.of(
          problem(
              "",
              "нельзя снять с себя последнюю роль, которая ведёт сотрудников: это делает другой куратор, руководитель или администратор"));
    }
    return Optional.empty();
  }

  static boolean mayRemove(CurrentMember by, StaffMember member) {
    return by.administrator()
        || !own(by, member.login())
            && (by.is(Role.DIRECTOR) || !member.roles().contains(Role.DIRECTOR));
  }

  static boolean mayResetPassword(CurrentMember by, boolean elsewhere, boolean administrator) {
    return by.administrator() || by.is(Role.DIRECTOR) && !elsewhere && !administrator;
  }

  private static boolean own(CurrentMember by, String login) {
    return by.login().equals(login) && !by.administrator();
  }

  private static boolean leads(Set<Role> roles) {
    return roles.contains(Role.DIRECTOR) || roles.contains(Role.CURATOR);
  }

  private static FieldProblem problem(String value, String reason) {
    return new FieldProblem("Роли", value, reason);
  }
}
