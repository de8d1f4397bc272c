/** The pages of participants: registers, records with their consents, files. */
package school.mentoring.enrolment.web;
