package school.mentoring.mentorship.calendar;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface CalendarFeedRepository extends JpaRepository<CalendarFeed, UUID> {

  Optional<CalendarFeed> findBySecretHash(String hash);

  Optional<CalendarFeed> findByOrganisationAndLogin(OrganisationId organisation, String login);
}
