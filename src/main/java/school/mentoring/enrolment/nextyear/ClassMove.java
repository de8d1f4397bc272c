package school.mentoring.enrolment.nextyear;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A pupil went to the next class, or left school.
 *
 * @param to empty if the pupil left
 */
@Embeddable
record ClassMove(
    @Column(name = "participant_id") UUID person,
    @Column(name = "from_class") String from,
    @Column(name = "to_class") String to) {

  boolean leaves() {
    return to.isEmpty();
  }
}
