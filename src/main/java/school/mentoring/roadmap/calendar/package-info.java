/** Lays the lines of all programmes of an organisation into one calendar of a school year. */
package school.mentoring.roadmap.calendar;
