/** What a pair plans for its year: versions, their approval, what became of each activity. */
package school.mentoring.mentorship.plan;
