/** The roadmap of a programme as a table on paper: its columns, rows and cells. */
@NamedInterface("printed")
package school.mentoring.roadmap.printed;

import org.springframework.modulith.NamedInterface;
