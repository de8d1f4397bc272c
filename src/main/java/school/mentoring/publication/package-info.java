/** What the school's site shows of a programme: acts, results and the board of honour. */
@ApplicationModule(
    displayName = "Publication",
    allowedDependencies = {
      "shared",
      "engine",
      "organisation",
      "roadmap",
      "enrolment",
      "mentorship",
      "mentorship :: decision",
      "order",
      "order :: paper",
      "recognition :: practice",
      "document",
      "privacy"
    })
package school.mentoring.publication;

import org.springframework.modulith.ApplicationModule;
