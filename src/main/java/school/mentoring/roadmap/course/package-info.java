/** How a programme goes: its lines come up, are proved and end, and how far they have come. */
@NamedInterface("course")
package school.mentoring.roadmap.course;

import org.springframework.modulith.NamedInterface;
