/** What a mentor has done in all years, for attestation. */
package school.mentoring.recognition.portfolio;
