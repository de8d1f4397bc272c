/** Pairs that are known already, taken from a file. */
package school.mentoring.matching.imports;
