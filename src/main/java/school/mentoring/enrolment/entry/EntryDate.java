package school.mentoring.enrolment.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people and spreadsheets write it; a year of two digits may mean two, so it is none. */
final class EntryDate {

  private static final DateTimeFormatter RUSSIAN =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern WORDS =
      Pattern.compile("(\\d{1,2}) ([а-я]{3,8})\\.? (\\d{4})(?: ?(?:г\\.?|года))?");
  private static final Pattern TIME = Pattern.compile("[t ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$");
  private static final Pattern SERIAL = Pattern.compile("[1-6]\\d{4}");
  private static final LocalDate SERIAL_ORIGIN = LocalDate.of(1899, 12, 30);
  private static final List<String> MONTHS =
      List.of("янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");

  private EntryDate() {}

  /** The day, if the text is one: 27.05.2012, 2012-05-27, 27 мая 2012 or a spreadsheet's 41056. */
  static Optional<LocalDate> find(String text) {
    String day = TIME.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    try {
      if (SERIAL.matcher(day).matches()) {
        return Optional.of(SERIAL_ORIGIN.plusDays(Integer.parseInt(day)));
      }
      Matcher words = WORDS.matcher(day.replaceAll("\\s+", " "));
      if (words.matches()) {
        return inWords(words);
      }
      return Optional.of(
          day.matches("\\d{4}-.*")
              ? LocalDate.parse(day)
              : LocalDate.parse(day.replaceAll("\\s*[./-]\\s*", "."), RUSSIAN));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> inWords(Matcher words) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (words.group(2).startsWith(MONTHS.get(i))) {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(words.group(3)), i + 1, Integer.parseInt(words.group(1))));
      }
    }
    return Optional.empty();
  }
}
