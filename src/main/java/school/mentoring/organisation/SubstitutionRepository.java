package school.mentoring.organisation;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;

interface SubstitutionRepository extends JpaRepository<Substitution, SubstitutionId> {

  Optional<Substitution> findByOrganisationAndId(OrganisationId organisation, SubstitutionId id);

  Page<Substitution> findByOrganisation(OrganisationId organisation, Pageable page);

  /** Those that run, are still to come, or ended without anybody looking since. */
  List<Substitution> findByOrganisationAndSettledFalse(OrganisationId organisation);

  @Query(
      """
      select s.id from Substitution s
      where s.organisation = :organisation and s.settled = false and s.lastDay < :today
      """)
  List<SubstitutionId> over(OrganisationId organisation, LocalDate today);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from Substitution s where s.id = :id")
  Optional<Substitution> lock(SubstitutionId id);

  /** Keeps two from being recorded at the same time. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select o from Organisation o where o.id = :organisation")
  Optional<Organisation> lockOrganisation(OrganisationId organisation);

  @Query(
      """
      select s from Substitution s where s.organisation = :organisation
      and s.firstDay <= :to and s.lastDay >= :from
      order by s.firstDay
      """)
  List<Substitution> overlapping(OrganisationId organisation, LocalDate from, LocalDate to);
}
