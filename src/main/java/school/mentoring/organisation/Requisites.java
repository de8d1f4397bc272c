package school.mentoring.organisation;

import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;

/**
 * What documents say of an organisation.
 *
 * @param place where its orders are issued, for example «с. Берёзовка»
 * @param headPost the post of its head in the nominative, for example «директор»
 * @param founder who stands above it on its papers; blank where it is left out
 * @param address legal address, which consents name; blank while it is not entered, as are the two
 *     numbers
 * @param inn number of the taxpayer, 10 digits
 * @param ogrn number in the state register, 13 digits
 */
public record Requisites(
    String fullName,
    String shortName,
    String place,
    String headPost,
    String founder,
    String address,
    String inn,
    String ogrn) {

  private static final int FULL_NAME = 500;
  private static final int OTHERS = 200;

  Requisites checked() {
    return new Requisites(
        text("Полное название", fullName, FULL_NAME),
        text("Краткое название", shortName, OTHERS),
        text("Населённый пункт", place, OTHERS),
        text("Должность руководителя", headPost, OTHERS),
        TextLength.fitting("Учредитель", optional(founder), FULL_NAME),
        TextLength.fitting("Адрес", optional(address), FULL_NAME),
        RegistrationNumbers.inn(optional(inn)),
        RegistrationNumbers.ogrn(optional(ogrn)));
  }

  private static String optional(String text) {
    return text == null ? "" : text.strip();
  }

  private static String text(String field, String value, int longest) {
    String text = value == null ? "" : value.strip();
    if (text.isEmpty()) {
      throw new Refusal(
          "Поле «%s» не заполнено: без него нельзя составить приказ.".formatted(field));
    }
    return TextLength.fitting(field, text, longest);
  }
}
