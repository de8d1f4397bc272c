package school.mentoring.mentorship.care;

import java.util.Optional;

/**
 * How pairs were looked after in a time.
 *
 * @param signals found in it
 * @param open cases without a decision at its end
 * @param helped cases decided in it after help was given
 * @param rematched decided so that the mentor changes
 * @param closed decided otherwise
 * @param medianSchoolDaysToDecision from the first signal; empty if nothing was decided
 */
public record CareFigures(
    int signals,
    int open,
    int helped,
    int rematched,
    int closed,
    Optional<Integer> medianSchoolDaysToDecision) {}
