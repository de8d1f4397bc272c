/** The register of orders: searched, printed as a journal, filed and handed over by the year. */
package school.mentoring.order.register;
