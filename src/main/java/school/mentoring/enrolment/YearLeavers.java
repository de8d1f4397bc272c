package school.mentoring.enrolment;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.SchoolYear;

/** The pupils who finish school before a school year begins. */
@Service
public class YearLeavers {

  private final ParticipantRepository participants;
  private final ClassPromotionRepository promotions;

  YearLeavers(ParticipantRepository participants, ClassPromotionRepository promotions) {
    this.participants = participants;
    this.promotions = promotions;
  }

  /** Those of the last class who take part; nobody once the classes went on to that year. */
  @Transactional(readOnly = true)
  public Set<UUID> before(OrganisationId organisation, SchoolYear year) {
    return promotions.findByOrganisationAndYear(organisation, year).isPresent()
        ? Set.of()
        : participants.pupils(organisation).stream()
            .filter(it -> SchoolClass.find(it.group()).filter(c -> c.next().isEmpty()).isPresent())
            .map(Participant::uuid)
            .collect(Collectors.toSet());
  }
}
