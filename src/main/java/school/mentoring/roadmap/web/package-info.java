/**
 * Pages and REST of programmes: the list, the start, the lines with their state, the live diagram.
 */
package school.mentoring.roadmap.web;
