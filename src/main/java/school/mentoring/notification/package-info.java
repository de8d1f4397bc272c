/** Letters to people, kept in an outbox until the mail server has taken them. */
@ApplicationModule(
    displayName = "Notification",
    allowedDependencies = {"shared", "privacy"})
package school.mentoring.notification;

import org.springframework.modulith.ApplicationModule;
