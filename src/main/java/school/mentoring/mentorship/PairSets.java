package school.mentoring.mentorship;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Finds the sets of pairs that are accompanied together. */
@Component
class PairSets {

  private final AccompanimentRepository accompaniments;
  private final MentorshipRepository mentorships;
  private final JournalKeeperPolicy keepers;

  PairSets(
      AccompanimentRepository accompaniments,
      MentorshipRepository mentorships,
      JournalKeeperPolicy keepers) {
    this.accompaniments = accompaniments;
    this.mentorships = mentorships;
    this.keepers = keepers;
  }

  /** A set whose journals the person keeps. */
  Accompaniment keptBy(OrganisationId organisation, AccompanimentId id, Optional<String> by) {
    Accompaniment set = get(organisation, id);
    keepers.mayKeep(organisation, set.mentorLogin(), by);
    return set;
  }

  Accompaniment get(OrganisationId organisation, AccompanimentId id) {
    return accompaniments
        .findByIdAndOrganisation(id, organisation)
        .orElseThrow(
            () -> Refusal.notFound("Сопровождение пар не найдено: обновите список задач."));
  }

  List<Mentorship> all(Accompaniment set) {
    return mentorships.findByOrganisationAndAccompanimentOrderByAnnexRow(
        set.organisation(), set.id());
  }

  List<Mentorship> activeOf(Accompaniment set) {
    return all(set).stream().filter(Mentorship::isActive).toList();
  }
}
