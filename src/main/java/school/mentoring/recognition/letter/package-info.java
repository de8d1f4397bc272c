/** Letters of thanks, certificates and diplomas, their wording and their register. */
package school.mentoring.recognition.letter;
