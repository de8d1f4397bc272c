package school.mentoring.district;

/**
 * A line that is closed in a school's programme.
 *
 * @param done ended times of {@code total} that came up
 */
record DeliveredLine(String line, int done, int total) {}
