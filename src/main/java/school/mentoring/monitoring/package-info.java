/** How a programme went: figures, their grades by the year's targets, the final report. */
@ApplicationModule(
    displayName = "Monitoring",
    allowedDependencies = {
      "shared",
      "engine",
      "organisation",
      "roadmap",
      "roadmap :: course",
      "roadmap :: next",
      "roadmap :: window",
      "enrolment",
      "enrolment :: questionnaire",
      "enrolment :: terms",
      "mentorship",
      "mentorship :: care",
      "document",
      "order",
      "privacy"
    })
package school.mentoring.monitoring;

import org.springframework.modulith.ApplicationModule;
