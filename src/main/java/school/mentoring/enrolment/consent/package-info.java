/** The papers with consents: printed, listed, taken back, and what is done upon a withdrawal. */
@org.springframework.modulith.NamedInterface("consent")
package school.mentoring.enrolment.consent;
