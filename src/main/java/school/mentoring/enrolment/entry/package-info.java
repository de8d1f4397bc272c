/** What is typed of a person, on the page or in a file, is read and checked by the same rules. */
package school.mentoring.enrolment.entry;
