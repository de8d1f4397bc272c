/** The registers of mentees and mentors: searched, sorted, counted, written to files. */
package school.mentoring.enrolment.register;
