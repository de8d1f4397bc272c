/** What participants say of a programme and how they change: only ever shown as groups. */
package school.mentoring.monitoring.survey;
