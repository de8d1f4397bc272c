/** The bank of mentoring practices. */
package school.mentoring.recognition.practice;
