/** How a plan gets to the head of the school as a task. */
package school.mentoring.mentorship.plan.process;
