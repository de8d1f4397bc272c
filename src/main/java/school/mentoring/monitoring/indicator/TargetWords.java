package school.mentoring.monitoring.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.mentoring.shared.russian.MonthName;

/** Targets as people write and read them: «80 к 31.12», «с 2024: 70 к концу мая через год». */
final class TargetWords {

  /** What one may write; part of refusals and hints. */
  static final String EXAMPLES = "«70», «80 к 31.12» или «с 2024: 70»";

  private static final String END = "programme";
  private static final Pattern SAID =
      Pattern.compile(
          "(?:с\\s+(20\\d{2})(?:/\\d{2})?\\s*:\\s*)?(-?\\d{1,9}(?:[.,]\\d{1,2})?)\\s*%?(?:\\s+к\\s+(.+))?");
  private static final Pattern OF_YEAR = Pattern.compile("Y(?:\\+([12]))?-(\\d{2})(?:-(\\d{2}))?");
  private static final Pattern DAY =
      Pattern.compile("(\\d{2})\\.(\\d{2})(?:\\.(\\d{4}))?(\\s+через год|\\s+через два года)?");
  private static final Pattern MONTH =
      Pattern.compile("концу (\\p{L}+)(\\s+через год|\\s+через два года)?");
  private static final List<String> LATER = List.of("", " через год", " через два года");

  private TargetWords() {}

  /** «с 2024: 70», «80 к 31.12», «90 к концу мая через год». */
  static String of(Target target) {
    String since = target.since() == null ? "" : "с %d: ".formatted(target.since());
    String by = target.by().equals(END) ? "" : " к " + day(target.by());
    return since + Figures.text(target.value()) + by;
  }

  private static String day(String by) {
    Matcher year = OF_YEAR.matcher(by);
    if (!year.matches()) {
      return by.matches("\\d{4}-\\d{2}-\\d{2}")
          ? "%s.%s.%s".formatted(by.substring(8), by.substring(5, 7), by.substring(0, 4))
          : by;
    }
    String later = LATER.get(year.group(1) == null ? 0 : Integer.parseInt(year.group(1)));
    return year.group(3) == null
        ? "концу " + MonthName.genitives().get(Integer.parseInt(year.group(2)) - 1) + later
        : year.group(3) + "." + year.group(2) + later;
  }

  /** The target that is meant; empty if it is not written so. */
  static Optional<Target> read(String text) {
    Matcher parts = SAID.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    return term(parts.group(3))
        .map(
            by ->
                new Target(
                    parts.group(1) == null ? null : Integer.valueOf(parts.group(1)),
                    by,
                    new BigDecimal(parts.group(2).replace(',', '.'))));
  }

  private static Optional<String> term(String words) {
    if (words == null || words.strip().equalsIgnoreCase("концу дорожной карты")) {
      return Optional.of(END);
    }
    String plain = words.strip().toLowerCase(Locale.ROOT);
    Matcher day = DAY.matcher(plain);
    if (day.matches()) {
      return Optional.of(
          day.group(3) == null
              ? "Y%s-%s-%s".formatted(later(day.group(4)), day.group(2), day.group(1))
              : "%s-%s-%s".formatted(day.group(3), day.group(2), day.group(1)));
    }
    Matcher month = MONTH.matcher(plain);
    return month.matches() && MonthName.genitives().contains(month.group(1))
        ? Optional.of(
            "Y%s-%02d"
                .formatted(
                    later(month.group(2)), MonthName.genitives().indexOf(month.group(1)) + 1))
        : Optional.of(words.strip());
  }

  private static String later(String words) {
    int years = words == null ? 0 : LATER.indexOf(" " + words.strip());
    return years <= 0 ? "" : "+" + years;
  }
}
