/** The page of the publication pack. */
package school.mentoring.publication.web;
