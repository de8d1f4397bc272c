/** The text of an order: heading, preamble and points with their executors and terms. */
package school.mentoring.order.text;
