/** The reports of a programme: written by the program, concluded by people, frozen when sent. */
package school.mentoring.monitoring.report;
