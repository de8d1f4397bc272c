package school.mentoring.mentorship.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What was done for a pair.
 *
 * @param what in a word or two
 * @param note of the curator; may be empty
 * @param by login; empty for the system
 */
@Embeddable
public record CareStep(
    @Column(name = "made_on") LocalDate on,
    String what,
    String note,
    @Column(name = "entered_by") String by) {}
