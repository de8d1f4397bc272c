/** When a line is to be done: windows of the school year, their days, and working days. */
@NamedInterface("window")
package school.mentoring.roadmap.window;

import org.springframework.modulith.NamedInterface;
