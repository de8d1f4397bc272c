package school.mentoring.enrolment.base;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface MentorCardRepository extends JpaRepository<MentorCard, UUID> {

  List<MentorCard> findByOrganisationAndMentorIn(
      OrganisationId organisation, Collection<UUID> mentors);
}
