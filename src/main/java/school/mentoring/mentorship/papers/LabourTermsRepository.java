package school.mentoring.mentorship.papers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface LabourTermsRepository extends JpaRepository<LabourTerms, MentorshipId> {

  Optional<LabourTerms> findByIdAndOrganisation(MentorshipId id, OrganisationId organisation);

  List<LabourTerms> findByOrganisationAndProgramme(
      OrganisationId organisation, ProgrammeId programme);

  @Query("select t from LabourTerms t where t.organisation = :organisation and t.id in :pairs")
  List<LabourTerms> findAllOf(OrganisationId organisation, Collection<MentorshipId> pairs);
}
