/** Two people who are joined: as proposed, as agreed, and as their work is to end. */
@NamedInterface("pair")
package school.mentoring.matching.pair;

import org.springframework.modulith.NamedInterface;
