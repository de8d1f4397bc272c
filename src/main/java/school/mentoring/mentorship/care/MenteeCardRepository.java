package school.mentoring.mentorship.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface MenteeCardRepository extends JpaRepository<MenteeCard, UUID> {

  Optional<MenteeCard> findByTokenHash(String hash);

  Optional<MenteeCard> findByOrganisationAndProgrammeAndMentee(
      OrganisationId organisation, ProgrammeId programme, MenteeId mentee);

  List<MenteeCard> findByOrganisationAndProgramme(
      OrganisationId organisation, ProgrammeId programme);

  /** How many open on a day. */
  @Query(
      """
      select count(c) from MenteeCard c where c.organisation = :organisation
      and c.programme = :programme and c.revokedOn is null and c.expiresOn >= :day
      """)
  long open(OrganisationId organisation, ProgrammeId programme, LocalDate day);
}
