/** Who saw and changed what about whom, and how a person is erased with an act of it. */
@ApplicationModule(
    displayName = "Personal data",
    allowedDependencies = {"shared", "engine", "organisation", "document"})
package school.mentoring.privacy;

import org.springframework.modulith.ApplicationModule;
