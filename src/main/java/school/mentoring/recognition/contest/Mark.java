package school.mentoring.recognition.contest;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Points of one juror for one application by one criterion.
 *
 * @param criterion its number, from 0
 */
@Embeddable
public record Mark(@Column(name = "application_id") UUID application, int criterion, int points) {}
