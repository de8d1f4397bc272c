/**
 * Ties roadmaps to the engine: checks new models, attaches to lines, starts and ends programmes.
 */
package school.mentoring.roadmap.process;
