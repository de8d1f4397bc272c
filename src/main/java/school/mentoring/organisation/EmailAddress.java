package school.mentoring.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The e-mail address of a person on the staff, as typed on the page or in a file. */
final class EmailAddress {

  static final String FIELD = "Электронная почта";

  private static final int LONGEST = 254;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\p{L}0-9!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([\\p{L}0-9]([\\p{L}0-9-]*[\\p{L}0-9])?\\.)+[\\p{L}][\\p{L}0-9-]*[\\p{L}0-9]");

  private EmailAddress() {}

  /** Why the text is no address; empty text is none, and right. */
  static Optional<FieldProblem> problem(String text) {
    String address = text == null ? "" : text.strip();
    return address.isEmpty() || address.length() <= LONGEST && ADDRESS.matcher(address).matches()
        ? Optional.empty()
        : Optional.of(
            new FieldProblem(
                FIELD, address, "нужен один адрес вида name@school.ru, или оставьте поле пустым"));
  }

  /** The address as it is kept; null where there is none. */
  static String kept(String text) {
    return text == null || text.isBlank() ? null : text.strip().toLowerCase(Locale.ROOT);
  }
}
