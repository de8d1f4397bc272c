/** Files of participants: checked row by row in the background, entered when somebody says so. */
package school.mentoring.enrolment.imports;
