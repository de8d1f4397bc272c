/** The mentoring roadmap of a school and of a district, run as processes from their models. */
package school.mentoring;
