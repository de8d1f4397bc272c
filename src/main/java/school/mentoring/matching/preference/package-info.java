/** Whom the participants would rather have, as they said it and as ranks. */
package school.mentoring.matching.preference;
