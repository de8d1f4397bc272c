package school.mentoring.order.requisite;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What whoever registers an order enters.
 *
 * @param number from the school's own register; null: the next one of its series
 * @param date of signing; null: today
 * @param scan where the signed paper is kept; may be null
 * @param effectiveOn first day in force; null: the day that such orders begin with
 * @param note the register's remark; may be null
 */
public record Registration(
    String number,
    LocalDate date,
    SigningWay way,
    String scan,
    LocalDate effectiveOn,
    String note) {

  /** The same, from another first day in force where none is entered. */
  public Registration effective(Optional<LocalDate> proposed) {
    return effectiveOn != null || proposed.isEmpty()
        ? this
        : new Registration(number, date, way, scan, proposed.get(), note);
  }

  /** The same, of the day it was signed on where no day is entered. */
  public Registration dated(Optional<LocalDate> signedOn) {
    return date != null || signedOn.isEmpty()
        ? this
        : new Registration(number, signedOn.get(), way, scan, effectiveOn, note);
  }

  /** Registered by a number from the school's own register. */
  public static Registration byHand(String number, LocalDate date) {
    return new Registration(number, date, SigningWay.PAPER, null, null, null);
  }
}
