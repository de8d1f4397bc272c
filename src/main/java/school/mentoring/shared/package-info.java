/** The few words that every module shares: ids, the clock, and how the domain refuses. */
@ApplicationModule(
    displayName = "Shared",
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
package school.mentoring.shared;

import org.springframework.modulith.ApplicationModule;
