/** Pages and files about surveys of programmes: groups, never people. */
package school.mentoring.monitoring.survey.web;
