/** Pages of the care for pairs, and a mentee's own card. */
package school.mentoring.mentorship.care.web;
