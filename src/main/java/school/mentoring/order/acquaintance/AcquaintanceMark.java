package school.mentoring.order.acquaintance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import school.mentoring.order.history.Stamp;

/**
 * What settled a line of the acquaintance sheet.
 *
 * @param day on the paper; of an electronic mark, of refusing or of leaving
 * @param at when it was recorded
 * @param by who recorded it; of an electronic mark the login of the person, of a refusal the author
 *     of its act
 * @param grounds the own act that allows an electronic mark, as it was then; why somebody refused
 *     or left; null for a signature
 * @param witnesses of a refusal, a line each
 * @param seal hash of the order's content that an electronic mark was put under
 */
@Embeddable
public record AcquaintanceMark(
    @Enumerated(EnumType.STRING) AcquaintanceWay way,
    @Column(name = "signed_on") LocalDate day,
    @Column(name = "marked_at") Instant at,
    @Column(name = "marked_by") String by,
    String grounds,
    String witnesses,
    String seal) {

  public static AcquaintanceMark paper(LocalDate day, Stamp stamp) {
    return new AcquaintanceMark(
        AcquaintanceWay.PAPER, day, stamp.at(), stamp.by(), null, null, null);
  }

  public static AcquaintanceMark electronic(String login, OwnAct act, String seal, Stamp stamp) {
    return new AcquaintanceMark(
        AcquaintanceWay.ELECTRONIC, stamp.day(), stamp.at(), login, act.text(), null, seal);
  }

  public static AcquaintanceMark refused(AcquaintanceRefusal refusal, String author, Stamp stamp) {
    return new AcquaintanceMark(
        AcquaintanceWay.REFUSED,
        refusal.day(),
        stamp.at(),
        author,
        refusal.reason(),
        refusal.witnesses(),
        null);
  }

  public static AcquaintanceMark left(String reason, Stamp stamp) {
    return new AcquaintanceMark(
        AcquaintanceWay.LEFT, stamp.day(), stamp.at(), stamp.by(), reason, null, null);
  }
}
