/** Pages and REST of orders: the register, an order, its files, the series of numbers. */
package school.mentoring.order.web;
