/** The matching of a programme as people look at it, before and after the run. */
package school.mentoring.matching.board;
