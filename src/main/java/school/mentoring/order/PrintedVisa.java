package school.mentoring.order;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A visa of approval as it is printed under an order.
 *
 * @param name initials before the surname
 * @param remark blank, or that there are remarks
 */
public record PrintedVisa(String post, String name, String day, String remark) {

  private static final String WITH_REMARKS = "с замечаниями";

  /** Of a visa that was given; the remarks themselves stay on the order's page. */
  static PrintedVisa of(Visa visa, ZoneId zone) {
    String[] surnameAndInitials = visa.name().split(" ", 2);
    String name =
        surnameAndInitials.length == 2
            ? surnameAndInitials[1] + " " + surnameAndInitials[0]
            : visa.name();
    return new PrintedVisa(
        visa.post(),
        NoBreaks.in(name),
        Dates.text(LocalDate.ofInstant(visa.decidedAt(), zone)),
        visa.decision() == VisaDecision.WITH_REMARKS ? WITH_REMARKS : "");
  }
}
