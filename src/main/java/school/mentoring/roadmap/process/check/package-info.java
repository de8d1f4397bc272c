/** Refuses new roadmaps that are incomplete, would get stuck, or carry code. */
package school.mentoring.roadmap.process.check;
