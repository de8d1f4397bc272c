/** What the bases of the participants ask of the pairs. */
package school.mentoring.mentorship.history;
