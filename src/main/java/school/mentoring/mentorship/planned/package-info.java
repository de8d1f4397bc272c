/** The meetings that pairs intend to hold, and the page on which a mentor sees them. */
package school.mentoring.mentorship.planned;
