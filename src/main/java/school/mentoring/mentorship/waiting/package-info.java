/** Those who are left without a mentor: what is done for them, and who has become free. */
package school.mentoring.mentorship.waiting;
