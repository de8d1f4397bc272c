/** Whether a pair is allowed and how good it is: rules that forbid, criteria that give points. */
package school.mentoring.matching.policy;
