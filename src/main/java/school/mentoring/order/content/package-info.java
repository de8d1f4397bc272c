/** What the orders of the organisation itself are about: annexes, readers and facts, by kind. */
package school.mentoring.order.content;
