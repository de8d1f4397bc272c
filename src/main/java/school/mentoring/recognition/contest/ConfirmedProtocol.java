package school.mentoring.recognition.contest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The protocol that ended a contest.
 *
 * @param reason why the chair put equal ones in this order; empty where no one had to
 * @param frozen what it said when it was confirmed
 */
@Embeddable
record ConfirmedProtocol(
    @Column(name = "protocol_number") String number,
    @Column(name = "protocol_date") LocalDate date,
    @Column(name = "decision") String reason,
    @Column(name = "protocol") String frozen) {

  static ConfirmedProtocol of(Protocol decided, String frozen) {
    return new ConfirmedProtocol(decided.number(), decided.date(), decided.reason(), frozen);
  }
}
