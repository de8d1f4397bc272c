/** The pages of recognition. */
package school.mentoring.recognition.web;
