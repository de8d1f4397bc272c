/** What there is to say of an order before it is signed, and the second order it may need. */
package school.mentoring.order.warning;
