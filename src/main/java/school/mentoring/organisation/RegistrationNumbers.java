package school.mentoring.organisation;

import school.mentoring.shared.Refusal;

/** The numbers of a legal entity, each with its check digit, so that a slip is found at once. */
final class RegistrationNumbers {

  private static final int[] WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final long OGRN_DIVISOR = 11;

  private RegistrationNumbers() {}

  /** The number of the taxpayer; blank stays blank. */
  static String inn(String typed) {
    String digits = digits(typed);
    if (!digits.isEmpty() && !(digits.matches("\\d{10}") && checked(digits))) {
      throw new Refusal(
          "Поле «ИНН», значение «%s»: у организации в нём 10 цифр. Сверьте его со свидетельством."
              .formatted(typed));
    }
    return digits;
  }

  private static boolean checked(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return sum % 11 % 10 == digits.charAt(WEIGHTS.length) - '0';
  }

  /** The number in the register of legal entities; blank stays blank. */
  static String ogrn(String typed) {
    String digits = digits(typed);
    boolean right =
        digits.isEmpty()
            || digits.matches("\\d{13}")
                && Long.parseLong(digits.substring(0, 12)) % OGRN_DIVISOR % 10
                    == digits.charAt(12) - '0';
    if (!right) {
      throw new Refusal(
          "Поле «ОГРН», значение «%s»: у организации в нём 13 цифр. Сверьте его со свидетельством."
              .formatted(typed));
    }
    return digits;
  }

  private static String digits(String typed) {
    return typed.replaceAll("[\\s-]", "");
  }
}
