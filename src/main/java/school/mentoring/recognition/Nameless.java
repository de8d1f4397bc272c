package school.mentoring.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Participant;
import school.mentoring.organisation.CaseForms;
import school.mentoring.organisation.Cases;
import school.mentoring.organisation.PersonName;
import school.mentoring.privacy.NameTraces;

/** Takes a mentee's name out of what people wrote, in every case, the given name alone as well. */
@Component
public class Nameless {

  private static final String INSTEAD = "наставляемый";
  private static final int FLAGS = Pattern.UNICODE_CASE;

  private final Cases cases;

  Nameless(Cases cases) {
    this.cases = cases;
  }

  /** The text with «наставляемый» instead of the person. */
  public String of(Participant person, String text) {
    if (person == null || text == null || text.isBlank()) {
      return text == null ? "" : text;
    }
    CaseForms forms = cases.of(person.name());
    String cleared = NameTraces.of(person.name(), forms, List.of(), false, INSTEAD).cleaned(text);
    return person.name().givenName().isEmpty() ? cleared : withoutGivenName(forms, cleared);
  }

  private static String withoutGivenName(CaseForms forms, String text) {
    String ways =
        forms.names().values().stream()
            .map(PersonName::givenName)
            .distinct()
            .sorted((one, other) -> other.length() - one.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<!\\p{L})(?:" + ways + ")(?!\\p{L})", FLAGS)
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(INSTEAD));
  }
}
