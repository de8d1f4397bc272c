package school.mentoring.roadmap.web;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import school.mentoring.organisation.Role;

/** Titles of roles by the groups that models name, for pages. */
final class Roles {

  private Roles() {}

  static Map<String, String> titles() {
    return Arrays.stream(Role.values()).collect(Collectors.toMap(Role::group, Role::title));
  }
}
