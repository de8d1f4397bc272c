package school.mentoring.matching.waiting;

import java.util.Optional;
import school.mentoring.enrolment.Mentee;

/**
 * A mentee who has no mentor.
 *
 * @param reason why, in Russian
 * @param offered the mentor whom the open draft proposes
 */
public record Waiting(Mentee mentee, String reason, Optional<String> offered) {}
