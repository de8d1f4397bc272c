/** Puts orders on paper: the order itself, its extract, the roadmap it approves. */
package school.mentoring.order.paper;
