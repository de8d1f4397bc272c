/** The papers around pairs: consent, terms and pay of employees, early end, orders on all that. */
package school.mentoring.mentorship.papers;
