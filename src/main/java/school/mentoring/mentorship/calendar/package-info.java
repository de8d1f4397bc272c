/** The planned meetings in people's own calendars. */
package school.mentoring.mentorship.calendar;
