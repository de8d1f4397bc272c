package school.mentoring.mentorship.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * Somebody with a card that opens.
 *
 * @param mentee whose card it is
 * @param pupil whether it speaks to a child: «ты», with the children's helpline
 * @param consented whether the consent to processing is valid; without it nothing is shown
 * @param round the round that is open
 */
public record CardVisit(
    OrganisationId organisation,
    UUID mentee,
    boolean pupil,
    boolean consented,
    Optional<PulseRound> round,
    List<CardPair> pairs) {

  /**
   * The mentee's own pair.
   *
   * @throws Refusal if it is somebody else's, or has ended
   */
  public CardPair pair(UUID id) {
    return pairs.stream()
        .filter(it -> it.id().equals(new MentorshipId(id)))
        .findFirst()
        .orElseThrow(
            () -> Refusal.notFound("Такой пары в карточке нет: откройте карточку заново."));
  }
}
