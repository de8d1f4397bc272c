/** What the mentors learn of their pairs before the order on them. */
@NamedInterface("publication")
package school.mentoring.matching.publication;

import org.springframework.modulith.NamedInterface;
