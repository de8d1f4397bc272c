/** Who mentors whom: the rules, the best proposal, its changes by hand and its confirmation. */
@ApplicationModule(
    displayName = "Matching",
    allowedDependencies = {
      "shared",
      "engine",
      "organisation",
      "roadmap",
      "roadmap :: next",
      "enrolment",
      "document",
      "order",
      "notification",
      "privacy"
    })
package school.mentoring.matching;

import org.springframework.modulith.ApplicationModule;
