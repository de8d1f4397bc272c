package school.mentoring.enrolment.base;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;

interface MentorCardRepository extends JpaRepository<MentorCard, UUID> {

  @Modifying
  @Query(
      "update MentorCard c set c.photoId = null where c.organisation = :organisation"
          + " and c.photoId in :photos")
  void letGo(OrganisationId organisation, Collection<UUID> photos);

  List<MentorCard> findByOrganisationAndMentorIn(
      OrganisationId organisation, Collection<UUID> mentors);
}
