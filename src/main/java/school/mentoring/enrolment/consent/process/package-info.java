/** The process that carries out a withdrawal. */
package school.mentoring.enrolment.consent.process;
