/** Those who have no mentor, and why. */
@NamedInterface("waiting")
package school.mentoring.matching.waiting;

import org.springframework.modulith.NamedInterface;
