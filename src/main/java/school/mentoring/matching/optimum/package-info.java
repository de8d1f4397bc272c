/** The best matching there is, found exactly, and the certificate that none can be better. */
package school.mentoring.matching.optimum;
