/** A programme's roadmap: its lines, windows and evidence, and how far they have come. */
@ApplicationModule(
    displayName = "Roadmap",
    allowedDependencies = {"shared", "engine", "organisation", "document", "privacy"})
package school.mentoring.roadmap;

import org.springframework.modulith.ApplicationModule;
