/** The computations of pairs, kept so that anybody can check them and ask why not another. */
package school.mentoring.matching.proof;
