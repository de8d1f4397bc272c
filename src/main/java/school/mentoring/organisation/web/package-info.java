/** Pages of the staff: the list, the import, the choice of organisation. */
package school.mentoring.organisation.web;
