/** Compares a roadmap with its source: which line stands where, and which is not carried yet. */
package school.mentoring.roadmap.correspondence;
