package school.mentoring.mentorship.papers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;

/**
 * What a mentor gets for mentoring.
 *
 * @param size roubles a month, or per cent of the salary; null where it is part of the job
 * @param reason why it is part of the job, with the paper that says so; null where it is paid
 */
@Embeddable
public record Pay(
    @Column(name = "pay_kind") @Enumerated(EnumType.STRING) PayKind kind,
    @Column(name = "pay_size") BigDecimal size,
    @Column(name = "pay_reason") String reason) {

  private static final BigDecimal MOST_ROUBLES = new BigDecimal(1_000_000);
  private static final BigDecimal MOST_PER_CENT = new BigDecimal(100);
  private static final int LONGEST_REASON = 1000;

  /**
   * What somebody entered, with nothing left that does not belong to its kind.
   *
   * @throws Refusal naming the field, the value and what is allowed
   */
  static Pay of(PayKind kind, BigDecimal size, String reason) {
    if (kind == null) {
      throw new Refusal("Оплата: выберите, в рублях, в процентах или в составе обязанностей.");
    }
    return switch (kind) {
      case AMOUNT -> new Pay(kind, within(size, MOST_ROUBLES, "рублей"), null);
      case PERCENT -> new Pay(kind, within(size, MOST_PER_CENT, "%"), null);
      case DUTIES -> new Pay(kind, null, reason(reason));
    };
  }

  private static BigDecimal within(BigDecimal size, BigDecimal most, String unit) {
    if (size == null || size.signum() <= 0 || size.compareTo(most) > 0) {
      throw new Refusal(
          "Размер оплаты «%s»: укажите число больше 0 и не больше %s %s."
              .formatted(size == null ? "" : size.toPlainString(), number(most), unit));
    }
    if (size.stripTrailingZeros().scale() > 2) {
      throw new Refusal(
          "Размер оплаты «%s»: оставьте не больше двух знаков после запятой."
              .formatted(size.toPlainString()));
    }
    return size.setScale(2, RoundingMode.UNNECESSARY);
  }

  private static String reason(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new Refusal(
          "Основание: напишите, где наставничество названо обязанностью (должностная инструкция, пункт).");
    }
    return TextLength.fitting("Основание", reason.strip(), LONGEST_REASON);
  }

  /** Whether the mentoring is paid beside the salary. */
  public boolean isPaid() {
    return kind != PayKind.DUTIES;
  }

  /** «5 000 рублей в месяц», «10 % должностного оклада …». */
  public String text() {
    return isPaid() ? number(size) + " " + kind.title() : kind.title();
  }

  private static String number(BigDecimal size) {
    DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("ru-RU"));
    signs.setGroupingSeparator('\u00a0');
    return new DecimalFormat(isWhole(size) ? "#,##0" : "#,##0.00", signs).format(size);
  }

  private static boolean isWhole(BigDecimal size) {
    return size.stripTrailingZeros().scale() <= 0;
  }
}
