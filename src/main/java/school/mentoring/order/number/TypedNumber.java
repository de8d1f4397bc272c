package school.mentoring.order.number;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import school.mentoring.shared.Refusal;

/** A number as somebody copies it from the paper register: in any pattern, but a number. */
final class TypedNumber {

  private static final int LONGEST = 50;
  private static final Pattern FOREIGN = Pattern.compile("[^\\p{L}\\p{Nd} \\p{Pd}−/\\\\.,()§_:+№]");

  private TypedNumber() {}

  /**
   * The number without blanks around it and without the sign «№», which the paper prints itself.
   *
   * @return empty if nothing was typed
   * @throws Refusal if it is no number that a register could hold
   */
  static Optional<String> of(String typed) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    String number = cleaned(typed);
    mustBeShort(number);
    mustBeOfUsualSigns(number);
    if (!number.matches(".*\\d.*")) {
      throw refused(number, "в нём нет ни одной цифры. Введите номер из журнала, например «45/1»");
    }
    return Optional.of(number);
  }

  private static String cleaned(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC)
        .replaceAll("[\\p{Zs}]+", " ")
        // signs that nobody sees, from a copied table
        .replaceAll("\\p{Cf}", "")
        .strip()
        .replaceFirst("^(№\\s*)+", "");
  }

  private static void mustBeShort(String number) {
    if (number.length() > LONGEST) {
      throw refused(
          number.substring(0, 20) + "…",
          "в нём %d знаков, а можно не больше %d. Сократите номер"
              .formatted(number.length(), LONGEST));
    }
  }

  private static void mustBeOfUsualSigns(String number) {
    Optional<String> foreign =
        FOREIGN.matcher(number).results().map(MatchResult::group).findFirst();
    if (foreign.isPresent()) {
      String sign = foreign.get();
      throw refused(
          number.replaceAll("\\p{Cntrl}", " "),
          "знак %s в номере не бывает. Введите буквы, цифры, пробел и знаки - / . , § ( )"
              .formatted(
                  sign.matches("\\p{Cntrl}") ? "перевода строки или табуляции" : "«" + sign + "»"));
    }
  }

  private static Refusal refused(String number, String why) {
    return new Refusal("Номер приказа «%s»: %s.".formatted(number, why));
  }
}
