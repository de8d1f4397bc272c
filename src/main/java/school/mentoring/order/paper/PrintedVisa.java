package school.mentoring.order.paper;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import school.mentoring.order.VisaSheet;
import school.mentoring.order.approval.Visa;
import school.mentoring.order.approval.VisaDecision;
import school.mentoring.shared.russian.Capital;
import school.mentoring.shared.russian.Dates;

/**
 * A visa of approval as it is printed under an order.
 *
 * @param name initials before the surname
 * @param remark blank, or that there are remarks
 */
public record PrintedVisa(String post, String name, String day, String remark) {

  /** The visas that were given; those still awaited or passed over are not printed. */
  static List<PrintedVisa> of(VisaSheet visas, ZoneId zone) {
    return visas.lines().stream()
        .filter(
            it ->
                it.decision() == VisaDecision.AGREED || it.decision() == VisaDecision.WITH_REMARKS)
        .map(it -> of(it, zone))
        .toList();
  }

  private static PrintedVisa of(Visa visa, ZoneId zone) {
    return new PrintedVisa(
        Capital.of(visa.post()),
        NoBreaks.in(visa.name().replaceFirst("^(\\S+) (\\p{Lu}\\..*)$", "$2 $1")),
        Dates.text(LocalDate.ofInstant(visa.decidedAt(), zone)),
        visa.decision() == VisaDecision.WITH_REMARKS ? "с замечаниями" : "");
  }
}
