/** The pages of reports: what they say, what each figure is made of, and as files. */
package school.mentoring.monitoring.report.web;
