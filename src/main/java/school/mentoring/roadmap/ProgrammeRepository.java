package school.mentoring.roadmap;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface ProgrammeRepository extends JpaRepository<Programme, ProgrammeId> {

  Page<Programme> findByOrganisationOrderBySchoolYearStartDescStartedAtDesc(
      OrganisationId organisation, Pageable page);

  Optional<Programme> findByPlace(String place);

  @Query(
      """
      select p from Programme p where p.organisation in :organisations
      and p.schoolYear.start = :year and p.state <> 'CANCELLED' order by p.startedAt
      """)
  List<Programme> inYear(Collection<OrganisationId> organisations, int year);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select p from Programme p where p.id = :id")
  Optional<Programme> lock(ProgrammeId id);
}
