package school.mentoring.recognition.letter;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.mentoring.shared.Refusal;

/** Puts facts where a wording names them between braces. */
final class LetterText {

  /** What a wording may name. */
  static final List<String> NAMES =
      List.of(
          "имя",
          "кому",
          "кого",
          "класс",
          "организация",
          "учебный год",
          "встреч",
          "часов",
          "награда",
          "основание");

  private static final Pattern NAME = Pattern.compile("\\{\\{([^{}]*)}}");

  private LetterText() {}

  /**
   * Goes on if the wording names only what there is.
   *
   * @throws Refusal naming the first unknown name
   */
  static void check(String wording) {
    Matcher named = NAME.matcher(wording);
    while (named.find()) {
      if (!NAMES.contains(named.group(1).strip())) {
        throw new Refusal(
            "В тексте стоит {{%s}}, таких данных нет. Можно: %s."
                .formatted(named.group(1), String.join(", ", NAMES)));
      }
    }
    if (NAME.matcher(wording).replaceAll("").matches("(?s).*(\\{\\{|}}).*")) {
      throw new Refusal("В тексте есть непарные скобки {{ или }}: закройте или уберите их.");
    }
  }

  /** The text with the facts; what is not known leaves nothing. */
  static String of(String wording, Map<String, String> facts) {
    return NAME.matcher(wording)
        .replaceAll(it -> Matcher.quoteReplacement(facts.getOrDefault(it.group(1).strip(), "")))
        .strip();
  }
}
