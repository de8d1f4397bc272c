/** The page of a rehearsal and the line on every page that says which day it is. */
package school.mentoring.rehearsal.web;
