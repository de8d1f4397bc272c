package school.mentoring.publication;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.AwardedPeople;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What juries awarded people for; nobody types it again for the board of honour. */
@Component
class Merits {

  private final ObjectProvider<AwardedPeople> awarded;

  Merits(ObjectProvider<AwardedPeople> awarded) {
    this.awarded = awarded;
  }

  /** In words, by person. */
  Map<UUID, String> of(OrganisationId organisation, ProgrammeId programme) {
    return awarded.stream()
        .flatMap(it -> it.of(organisation, programme).titles().entrySet().stream())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                it -> String.join(", ", it.getValue()),
                (one, other) -> one + ", " + other));
  }
}
