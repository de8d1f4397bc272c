package school.mentoring.enrolment.questionnaire;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The e-mail address that a line of contacts has in it. */
final class InvitationEmail {

  private static final int LONGEST = 254;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9-]{1,63}(\\.[\\p{L}0-9-]{1,63}){0,5}\\.[\\p{L}]{2,63}");

  private InvitationEmail() {}

  /** The first address of a text. */
  static Optional<String> in(String contacts) {
    Matcher found = ADDRESS.matcher(contacts == null ? "" : contacts);
    return found.find()
        ? Optional.of(found.group()).filter(it -> it.length() <= LONGEST)
        : Optional.empty();
  }
}
