/** The process {@code careForPair}: the only code of the care that knows Camunda. */
package school.mentoring.mentorship.process.care;
