/** The visas that orders need before they are signed, and the ways on which these are asked. */
package school.mentoring.order.approval;
