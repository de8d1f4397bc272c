/** Who did what to an order and when; what was decided is kept for ever. */
package school.mentoring.order.history;
