/** What a newer version of a roadmap changes, and what it would do to a programme that runs. */
package school.mentoring.roadmap.version;
