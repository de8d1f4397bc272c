/** Who has not read which order: the list, the reminders, the sheet, and the act that rules it. */
package school.mentoring.order.acquaintance;
