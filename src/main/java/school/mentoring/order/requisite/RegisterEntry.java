package school.mentoring.order.requisite;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/**
 * An order's line in the register.
 *
 * @param number as printed
 * @param date of signing
 * @param series of numbers, counted within the calendar year
 * @param calendarYear of the date
 * @param effectiveOn first day in force
 */
@Embeddable
public record RegisterEntry(
    @Column(name = "number") String number,
    @Column(name = "order_date") LocalDate date,
    @Column(name = "series") String series,
    @Column(name = "calendar_year") Integer calendarYear,
    @Column(name = "effective_on") LocalDate effectiveOn,
    @Column(name = "signing_way") @Enumerated(EnumType.STRING) SigningWay way,
    @Column(name = "scan") String scan,
    @Column(name = "note") String note) {

  private static final int LONGEST_SCAN = 1000;
  private static final int LONGEST_NOTE = 2000;
  private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);

  /**
   * The entry that a registration makes.
   *
   * @throws Refusal if its dates cannot be true
   */
  public static RegisterEntry of(
      Registration asked, String series, String number, LocalDate today) {
    mustFit("Скан", asked.scan(), LONGEST_SCAN);
    mustFit("Примечание", asked.note(), LONGEST_NOTE);
    LocalDate date = date(asked, today);
    LocalDate from = asked.effectiveOn() == null ? date : asked.effectiveOn();
    if (from.isBefore(date) || from.isAfter(date.plusYears(1))) {
      throw new Refusal(
          "Дата вступления в силу %s: укажите день от даты приказа %s до %s."
              .formatted(Dates.text(from), Dates.text(date), Dates.text(date.plusYears(1))));
    }
    return new RegisterEntry(
        number, date, series, date.getYear(), from, asked.way(), asked.scan(), asked.note());
  }

  private static void mustFit(String field, String text, int longest) {
    if (text != null && text.length() > longest) {
      throw new Refusal(
          "%s: %d знаков, а можно не больше %d. Сократите текст."
              .formatted(field, text.length(), longest));
    }
  }

  /** The order's date, which is the day of signing and so never in the future. */
  public static LocalDate date(Registration asked, LocalDate today) {
    LocalDate date = asked.date() == null ? today : asked.date();
    if (date.isAfter(today) || date.isBefore(EARLIEST)) {
      throw new Refusal(
          "Дата приказа %s: укажите день подписания, от %s до сегодняшнего (%s)."
              .formatted(Dates.text(date), Dates.text(EARLIEST), Dates.text(today)));
    }
    return date;
  }
}
