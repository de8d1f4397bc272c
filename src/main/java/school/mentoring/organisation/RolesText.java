package school.mentoring.organisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Roles written in one cell: keys or Russian titles, by comma or space. A title of two words is
 * taken before its first word.
 *
 * @param unknown what names no role, if anything
 */
record RolesText(Set<Role> roles, Optional<String> unknown) {

  private static final int LONGEST_TITLE = 3;

  static RolesText of(String cell) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String piece : cell.split("[,;]")) {
      List<String> words =
          Stream.of(piece.strip().split("\\s+")).filter(it -> !it.isEmpty()).toList();
      int from = 0;
      while (from < words.size()) {
        int taken = longest(words, from, roles);
        if (taken == 0) {
          return new RolesText(roles, Optional.of(words.get(from)));
        }
        from += taken;
      }
    }
    return new RolesText(roles, Optional.empty());
  }

  private static int longest(List<String> words, int from, Set<Role> roles) {
    for (int n = Math.min(LONGEST_TITLE, words.size() - from); n > 0; n--) {
      Optional<Role> role = Role.find(String.join(" ", words.subList(from, from + n)));
      if (role.isPresent()) {
        roles.add(role.get());
        return n;
      }
    }
    return 0;
  }
}
