/** Pages that take people's files and hand them out. */
package school.mentoring.document.web;
