/** The people who take part: mentees with their requests, mentors with their places, consents. */
@ApplicationModule(
    displayName = "Enrolment",
    allowedDependencies = {
      "shared",
      "engine",
      "organisation",
      "roadmap",
      "roadmap :: next",
      "roadmap :: window",
      "document",
      "notification",
      "privacy"
    })
package school.mentoring.enrolment;

import org.springframework.modulith.ApplicationModule;
