/**
 * How a new roadmap comes in: uploaded, checked, laid out for a look, and opened to some or all.
 */
package school.mentoring.roadmap.placing;
