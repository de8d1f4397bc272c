/**
 * A training copy with an invented school and a clock that goes forward when told to; only under
 * the profile {@code rehearsal}.
 */
@ApplicationModule(
    displayName = "Rehearsal",
    allowedDependencies = {
      "shared",
      "engine",
      "organisation",
      "roadmap",
      "enrolment",
      "enrolment::questionnaire",
      "mentorship"
    })
package school.mentoring.rehearsal;

import org.springframework.modulith.ApplicationModule;
