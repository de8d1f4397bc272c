/** How the roadmap's process of forming pairs meets the matching. */
package school.mentoring.matching.process;
