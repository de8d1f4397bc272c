/** The page on which people look at the proposed pairs, change and confirm them. */
package school.mentoring.matching.web;
