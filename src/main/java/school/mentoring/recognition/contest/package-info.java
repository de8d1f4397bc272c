/** Contests of a programme: applications, the jury's marks, places, the frozen protocol. */
package school.mentoring.recognition.contest;
