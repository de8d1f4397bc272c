/** Puts orders on paper: the order itself, its extract, the roadmap it approves. */
@NamedInterface("paper")
package school.mentoring.order.paper;

import org.springframework.modulith.NamedInterface;
