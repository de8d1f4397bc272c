/** The pages of the indicators: of a programme, of one figure, of the organisation's list. */
package school.mentoring.monitoring.indicator.web;
