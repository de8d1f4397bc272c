/** Puts the names and posts of people into the Russian cases. */
package school.mentoring.organisation.declension;
