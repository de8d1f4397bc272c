package school.mentoring.recognition.letter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import school.mentoring.shared.OrganisationId;

interface LetterWordingRepository extends JpaRepository<LetterWording, UUID> {

  Optional<LetterWording> findByOrganisationAndKind(OrganisationId organisation, LetterKind kind);

  List<LetterWording> findByOrganisation(OrganisationId organisation);
}
