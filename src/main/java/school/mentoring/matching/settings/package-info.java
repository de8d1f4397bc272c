/** What counts when the pairs of a programme are found, and how much, as the school sets it. */
package school.mentoring.matching.settings;
