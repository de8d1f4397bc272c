package school.mentoring.enrolment.nextyear;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A class of a school by its name, for example «7А» or «10-б».
 *
 * @param rest what stands after the number
 */
record SchoolClass(int grade, String rest) {

  private static final Pattern NAME = Pattern.compile("(\\d{1,2})(\\D.*)?");
  private static final int LAST = 11;

  /** Empty if the text is no class. */
  static Optional<SchoolClass> find(String text) {
    Matcher name = NAME.matcher(text.strip());
    if (!name.matches()) {
      return Optional.empty();
    }
    int grade = Integer.parseInt(name.group(1));
    String rest = name.group(2) == null ? "" : name.group(2);
    return Optional.of(new SchoolClass(grade, rest)).filter(it -> grade >= 1 && grade <= LAST);
  }

  /** The class of the next school year; empty for the last one, which leaves. */
  Optional<String> next() {
    return grade == LAST ? Optional.empty() : Optional.of((grade + 1) + rest);
  }
}
