package school.mentoring.mentorship;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface AccompanimentRepository extends JpaRepository<Accompaniment, AccompanimentId> {

  Optional<Accompaniment> findByIdAndOrganisation(AccompanimentId id, OrganisationId organisation);

  /** The sets whose journals a mentor keeps. */
  @Query(
      "select a.id from Accompaniment a"
          + " where a.organisation = :organisation and a.mentorLogin = :login")
  Set<AccompanimentId> keptBy(OrganisationId organisation, String login);

  @Query("select a from Accompaniment a where a.organisation = :organisation and a.id in :sets")
  List<Accompaniment> some(OrganisationId organisation, Collection<AccompanimentId> sets);

  List<Accompaniment> findByOrganisationAndProgramme(
      OrganisationId organisation, ProgrammeId programme);

  List<Accompaniment> findByOrganisationAndProgrammeAndState(
      OrganisationId organisation, ProgrammeId programme, Accompaniment.State state);
}
