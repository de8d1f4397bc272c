/** What orders say: the wording of every kind, the acts it names, and the check of a template. */
package school.mentoring.order.wording;
