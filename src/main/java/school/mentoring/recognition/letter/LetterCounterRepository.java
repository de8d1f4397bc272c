package school.mentoring.recognition.letter;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import school.mentoring.shared.OrganisationId;

interface LetterCounterRepository extends JpaRepository<LetterCounter, UUID> {

  boolean existsByOrganisationAndSchoolYear(OrganisationId organisation, int schoolYear);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<LetterCounter> findByOrganisationAndSchoolYear(
      OrganisationId organisation, int schoolYear);
}
