package school.mentoring.mentorship.papers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface EarlyEndRepository extends JpaRepository<EarlyEnd, MentorshipId> {

  Optional<EarlyEnd> findByIdAndOrganisation(MentorshipId id, OrganisationId organisation);

  List<EarlyEnd> findByOrganisationAndProgramme(OrganisationId organisation, ProgrammeId programme);

  @Query("select e from EarlyEnd e where e.organisation = :organisation and e.id in :pairs")
  List<EarlyEnd> findAllOf(OrganisationId organisation, Collection<MentorshipId> pairs);

  /** Those whose last day has passed and whose pairs still stand. */
  @Query("select e from EarlyEnd e where e.carriedOut = false and e.endsOn < :today")
  List<EarlyEnd> due(LocalDate today);
}
