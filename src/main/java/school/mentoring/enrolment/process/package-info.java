/** What the roadmap's tasks about participants show of the registers. */
package school.mentoring.enrolment.process;
