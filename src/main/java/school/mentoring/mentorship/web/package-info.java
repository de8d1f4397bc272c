/** Pages of the pairs: the list, the journal with the plan, a month of all pairs. */
package school.mentoring.mentorship.web;
