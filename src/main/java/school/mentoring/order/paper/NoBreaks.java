package school.mentoring.order.paper;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The one rule of spaces at which a printed order must not break its lines: after «№», inside names
 * and dates, between an abbreviation or a number and what it belongs to, before a dash.
 */
final class NoBreaks {

  private static final String MONTHS =
      "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";

  /** Each finds one space that holds its neighbours together. */
  private static final Pattern HELD =
      Pattern.compile(
          String.join(
              "|",
              List.of(
                  "(?<=[№§]) ",
                  // «А. С. Ветрова», «Ветрова А. С.», «и. о. директора»
                  "(?<=(?<!\\p{L})\\p{Lu}\\.) (?=\\p{Lu}[.\\p{Ll}])",
                  "(?<=\\p{Ll}) (?=\\p{Lu}\\. ?\\p{Lu}\\.(?! \\p{Lu}\\p{Ll}))",
                  "(?<=(?<!\\p{L})[Ии]\\.) (?=о\\.)",
                  "(?<=(?<!\\p{L})[Ии]\\. о\\.) ",
                  // «ст. 19», «г. Заречный», «от 30.08.2024», «30 августа», «2026 г.», «5 %»
                  "(?<=(?<!\\p{L})(?:ст|стт|ч|п|пп|подп|абз|гл|разд|г|с|п|пос|ул|д|каб|тел)\\.)"
                      + " (?=[\\d\\p{Lu}«])",
                  "(?<=(?<!\\p{L})(?:от|до|с|по)) (?=\\d)",
                  "(?<=\\d) (?=(?:г|гг|руб|коп|ч|л|экз)\\.|%|(?:" + MONTHS + ")(?!\\p{L}))",
                  " (?=[–—] )")));

  private NoBreaks() {}

  static String in(String text) {
    return HELD.matcher(text).replaceAll("\u00a0");
  }
}
