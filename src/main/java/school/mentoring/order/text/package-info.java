/** The text of an order: heading, preamble and points with their executors and terms. */
@NamedInterface("text")
package school.mentoring.order.text;

import org.springframework.modulith.NamedInterface;
