package school.mentoring.mentorship.papers;

import java.time.LocalDate;
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

  /** Those whose last day has passed and whose pairs still stand. */
  @Query("select e from EarlyEnd e where e.carriedOut = false and e.endsOn < :today")
  List<EarlyEnd> due(LocalDate today);
}
