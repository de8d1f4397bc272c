package school.mentoring.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the curator says of the programme's course.
 *
 * @param strengths may be empty
 * @param weaknesses may be empty
 */
@Embeddable
public record Conclusions(
    @Column(name = "quality_conclusion") String conclusion, String strengths, String weaknesses) {}
