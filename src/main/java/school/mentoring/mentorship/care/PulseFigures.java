package school.mentoring.mentorship.care;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The pulses of a time.
 *
 * @param asked answers that there could have been
 * @param answered those that there were
 * @param mentee average of the mentees; empty where nobody answered
 * @param swings how many pairs swung
 */
public record PulseFigures(
    int asked,
    int answered,
    Optional<BigDecimal> mentee,
    Optional<BigDecimal> mentor,
    int swings) {}
