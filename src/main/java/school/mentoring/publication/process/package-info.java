/** The task that asks for the publication. */
package school.mentoring.publication.process;
