/** Pairs of mentors and mentees: how they begin, meet, plan and end, and who is left without. */
@ApplicationModule(
    displayName = "Mentorship",
    allowedDependencies = {
      "shared",
      "engine",
      "organisation",
      "roadmap",
      "roadmap :: next",
      "roadmap :: window",
      "enrolment",
      "enrolment :: nextyear",
      "enrolment :: terms",
      "matching",
      "matching :: pair",
      "matching :: publication",
      "matching :: waiting",
      "order",
      "document",
      "notification",
      "privacy"
    })
package school.mentoring.mentorship;

import org.springframework.modulith.ApplicationModule;
