/**
 * Sets up Camunda: forms whose answers go to the domain, tenants, one login, closed REST; no
 * business word.
 */
@ApplicationModule(displayName = "Engine", allowedDependencies = "shared")
package school.mentoring.engine;

import org.springframework.modulith.ApplicationModule;
