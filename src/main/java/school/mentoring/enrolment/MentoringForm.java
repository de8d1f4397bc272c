package school.mentoring.enrolment;

import java.util.Locale;

/**
 * A form of mentoring: who mentors whom.
 *
 * @param name for example «учитель – ученик»
 * @param betweenEmployees an employee mentors an employee, so the mentor's consent by the labour
 *     law is needed
 * @param offered whether it can be chosen for newly entered people
 */
public record MentoringForm(String name, boolean betweenEmployees, boolean offered) {

  /** Whether two names are the same but for dashes, blanks and case. */
  public static boolean sameName(String one, String other) {
    return key(one).equals(key(other));
  }

  private static String key(String name) {
    return name.strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s*[-–—]\\s*", "-")
        .replaceAll("\\s+", " ");
  }
}
