package school.mentoring.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ages in full years, both ends included.
 *
 * @param youngest not more than the oldest
 */
@Embeddable
public record AgeRange(
    @Column(name = "youngest_mentee") int youngest, @Column(name = "oldest_mentee") int oldest) {

  private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:\\s*[-–—]\\s*(\\d{1,2}))?");

  /** Reads «11–14» or «12»; empty if the text is neither, or the ends are the wrong way round. */
  public static Optional<AgeRange> find(String text) {
    Matcher typed = TYPED.matcher(text.strip());
    if (!typed.matches()) {
      return Optional.empty();
    }
    int youngest = Integer.parseInt(typed.group(1));
    int oldest = typed.group(2) == null ? youngest : Integer.parseInt(typed.group(2));
    return Optional.of(new AgeRange(youngest, oldest)).filter(it -> youngest <= oldest);
  }

  public boolean includes(int age) {
    return youngest <= age && age <= oldest;
  }

  /** «11–14», or «12» where both ends are one. */
  @Override
  public String toString() {
    return youngest == oldest ? "" + youngest : youngest + "–" + oldest;
  }
}
