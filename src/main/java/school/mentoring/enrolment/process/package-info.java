/** The roadmap's tasks about participants, and the process that carries out a withdrawal. */
package school.mentoring.enrolment.process;
