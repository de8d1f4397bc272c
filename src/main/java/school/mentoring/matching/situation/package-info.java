/** Who can be matched today, what binds them already, and which pairs are best for them. */
package school.mentoring.matching.situation;
