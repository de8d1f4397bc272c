/** The page of monitoring and the final report as a file. */
package school.mentoring.monitoring.web;
