/**
 * Care for pairs: answers of both sides, signals, cases with an owner and a deadline, decisions.
 */
@NamedInterface("care")
package school.mentoring.mentorship.care;

import org.springframework.modulith.NamedInterface;
