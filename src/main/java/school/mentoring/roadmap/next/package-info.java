/** What a school takes into its next year from this one, and what it has to ask for anew. */
@NamedInterface("next")
package school.mentoring.roadmap.next;

import org.springframework.modulith.NamedInterface;
