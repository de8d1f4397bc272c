/** What is decided of each pair at the end of the year, and what goes over to the next. */
@NamedInterface("decision")
package school.mentoring.mentorship.decision;

import org.springframework.modulith.NamedInterface;
