/** The pairs on paper: the list to talk over, the annex of the order, what the order waits for. */
package school.mentoring.matching.paper;
