/** The steps of processes that hand reports over and approve them. */
package school.mentoring.monitoring.report.process;
