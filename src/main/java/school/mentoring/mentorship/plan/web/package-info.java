/** Pages of plans. */
package school.mentoring.mentorship.plan.web;
