/** The points of registered orders that have a term: watched until they are done or taken off. */
package school.mentoring.order.control;
