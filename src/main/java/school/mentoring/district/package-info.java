/**
 * The municipal level: what a centre asks of the schools below it, what they deliver, and how far
 * they have come, in figures only.
 */
@ApplicationModule(
    displayName = "Municipal level",
    allowedDependencies = {
      "shared",
      "engine",
      "organisation",
      "roadmap",
      "roadmap :: course",
      "roadmap :: window",
      "order",
      "order :: text",
      "privacy"
    })
package school.mentoring.district;

import org.springframework.modulith.ApplicationModule;
