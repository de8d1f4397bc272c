/** Contests, letters and certificates, a mentor's portfolio, the bank of practices. */
@ApplicationModule(
    displayName = "Recognition",
    allowedDependencies = {
      "shared",
      "engine",
      "organisation",
      "roadmap",
      "roadmap :: course",
      "enrolment",
      "matching",
      "order",
      "mentorship",
      "monitoring",
      "document",
      "notification",
      "privacy"
    })
package school.mentoring.recognition;

import org.springframework.modulith.ApplicationModule;
