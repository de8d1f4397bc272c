/** The process issueOrder in Java: its delegate, its forms, its variables. */
package school.mentoring.order.process;
