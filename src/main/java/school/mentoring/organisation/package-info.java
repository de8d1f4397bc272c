/** The organisations that run programmes, their staff and the roles held there. */
@ApplicationModule(
    displayName = "Organisation",
    allowedDependencies = {"shared", "engine"})
package school.mentoring.organisation;

import org.springframework.modulith.ApplicationModule;
