package school.mentoring.mentorship.care;

import java.time.LocalDate;

/**
 * How a case stands, read without its signals and steps.
 *
 * @param helps how often help was given
 */
record CareStanding(
    LocalDate openedOn,
    LocalDate decidedOn,
    CareState state,
    CareOutcome outcome,
    Integer schoolDays,
    long helps) {}
