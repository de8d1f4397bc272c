/** Orders of an organisation: drafted, checked, signed, registered and made known. */
@ApplicationModule(
    displayName = "Order",
    allowedDependencies = {
      "shared",
      "engine",
      "organisation",
      "roadmap",
      "roadmap :: course",
      "roadmap :: next",
      "roadmap :: printed",
      "roadmap :: window",
      "document",
      "notification",
      "privacy"
    })
package school.mentoring.order;

import org.springframework.modulith.ApplicationModule;
