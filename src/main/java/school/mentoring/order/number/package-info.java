/** The numbers of orders: how a series looks, who holds which number, and which comes next. */
package school.mentoring.order.number;
