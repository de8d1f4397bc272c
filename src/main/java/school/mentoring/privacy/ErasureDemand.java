package school.mentoring.privacy;

import java.time.LocalDate;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;

/**
 * What whoever erases a person confirms.
 *
 * @param receivedOn the day of the withdrawal, the demand or the finding
 * @param commission others who take part, one a line: name and post; may be empty
 * @param address the operator's, for the act
 * @param confirmed that the list was read and the data are to go
 */
public record ErasureDemand(
    ErasureReason reason,
    LocalDate receivedOn,
    String commission,
    String address,
    boolean confirmed) {

  private static final int LONGEST_COMMISSION = 2000;
  private static final int LONGEST_ADDRESS = 500;

  ErasureDemand checked(LocalDate today) {
    if (!confirmed) {
      throw new Refusal(
          "Поле «Подтверждаю» не отмечено: вернуть уничтоженное нельзя, прочитайте список и отметьте его.");
    }
    if (reason == null) {
      throw new Refusal("Поле «Причина» не заполнено: выберите, почему данные уничтожаются.");
    }
    if (receivedOn == null || receivedOn.isAfter(today)) {
      throw new Refusal(
          "Поле «Дата основания»: укажите сегодняшний или прошедший день отзыва, требования или решения.");
    }
    return new ErasureDemand(
        reason,
        receivedOn,
        text("Другие участники уничтожения", commission, LONGEST_COMMISSION),
        text("Адрес оператора", address, LONGEST_ADDRESS),
        true);
  }

  private static String text(String field, String typed, int longest) {
    return TextLength.fitting(field, typed == null ? "" : typed.strip(), longest);
  }
}
