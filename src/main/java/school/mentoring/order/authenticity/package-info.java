/** Whether a paper is the order that was registered: its seal, and the page behind its link. */
package school.mentoring.order.authenticity;
