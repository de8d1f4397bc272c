/** The meetings of a month, entered for many pairs at once on a sheet and on paper. */
package school.mentoring.mentorship.month;
