package school.mentoring.recognition.contest;

import java.util.Collection;
import java.util.Locale;
import school.mentoring.shared.Refusal;

/** Nobody judges an application in which he or she takes part. */
final class ConflictPolicy {

  private ConflictPolicy() {}

  /**
   * Whether a juror is one of the nominees, or their mentor.
   *
   * @param logins of the people of the application
   * @param names their full names
   */
  static boolean conflict(Juror juror, Collection<String> logins, Collection<String> names) {
    return juror.login().filter(logins::contains).isPresent()
        || names.stream().map(ConflictPolicy::plain).anyMatch(plain(juror.name())::equals);
  }

  static Refusal refused(String nominee) {
    return Refusal.forbidden(
        "Заявка «%s»: член жюри участвует в ней сам, оценивать её он не может (конфликт интересов)."
            .formatted(nominee));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ").strip();
  }
}
