/** The two bases with their columns and history, saved views of them, mentors' cards. */
package school.mentoring.enrolment.base;
