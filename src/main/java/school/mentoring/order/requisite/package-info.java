/** What makes an order valid: who signed it how, and its number and dates in the register. */
package school.mentoring.order.requisite;
