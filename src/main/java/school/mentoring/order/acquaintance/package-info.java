/** Who has read which order and how that was marked: the list, the reminders, the act behind it. */
package school.mentoring.order.acquaintance;
