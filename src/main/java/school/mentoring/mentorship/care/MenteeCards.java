package school.mentoring.mentorship.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Participants;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The cards of mentees: issued, counted, revoked. */
@Service
public class MenteeCards {

  private final MenteeCardRepository cards;
  private final Mentorships pairs;
  private final Participants participants;
  private final Programmes programmes;
  private final Clock clock;

  MenteeCards(
      MenteeCardRepository cards,
      Mentorships pairs,
      Participants participants,
      Programmes programmes,
      Clock clock) {
    this.cards = cards;
    this.pairs = pairs;
    this.participants = participants;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** Somebody's new card; the old one opens nothing any more. */
  record Issued(Mentee mentee, CardToken token, LocalDate expiresOn) {}

  /**
   * Issues cards to mentees whose consent to processing is valid.
   *
   * @param again whether those get a new one too who have one that opens
   * @throws Refusal if the programme is over, or there is no such mentee
   */
  @Transactional
  List<Issued> issue(OrganisationId organisation, ProgrammeId programme, boolean again) {
    mustRun(organisation, programme);
    List<Mentee> admitted = admitted(organisation, programme);
    if (admitted.isEmpty()) {
      throw Refusal.conflict(
          "Печатать некому: в программе нет действующих пар, чьи наставляемые согласны на обработку данных. Внесите согласия и повторите.");
    }
    Map<MenteeId, MenteeCard> known =
        cards.findByOrganisationAndProgramme(organisation, programme).stream()
            .collect(Collectors.toMap(MenteeCard::mentee, it -> it));
    return admitted.stream()
        .filter(it -> again || !opens(known.get(it.id())))
        .map(it -> issue(organisation, programme, it, Optional.ofNullable(known.get(it.id()))))
        .toList();
  }

  /**
   * Issues one.
   *
   * @throws Refusal if the mentee has no pair at work or no valid consent, or the programme is over
   */
  @Transactional
  Issued issue(OrganisationId organisation, ProgrammeId programme, MenteeId id) {
    mustRun(organisation, programme);
    Mentee mentee =
        admitted(organisation, programme).stream()
            .filter(it -> it.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.conflict(
                        "Карточку не выдать: у наставляемого нет действующей пары или согласия на обработку данных. Внесите согласие и повторите."));
    return issue(
        organisation,
        programme,
        mentee,
        cards.findByOrganisationAndProgrammeAndMentee(organisation, programme, id));
  }

  private void mustRun(OrganisationId organisation, ProgrammeId id) {
    programmes.hold(id);
    Programme programme = programmes.get(id, organisation);
    if (programme.ended()) {
      throw Refusal.conflict(
          "Программа %s: карточки в ней больше не выдают, а выданные не открываются."
              .formatted(programme.state().title()));
    }
  }

  private Issued issue(
      OrganisationId organisation,
      ProgrammeId programme,
      Mentee mentee,
      Optional<MenteeCard> known) {
    MenteeCard card = known.orElseGet(() -> new MenteeCard(organisation, programme, mentee.id()));
    CardToken token = CardToken.random();
    card.issue(token, today());
    cards.save(card);
    return new Issued(mentee, token, card.expiresOn());
  }

  private List<Mentee> admitted(OrganisationId organisation, ProgrammeId programme) {
    Set<MenteeId> paired =
        pairs.of(organisation, programme).stream()
            .filter(Mentorship::isActive)
            .map(Mentorship::mentee)
            .collect(Collectors.toSet());
    return participants.mentees(organisation, paired).stream()
        .filter(it -> !it.hasLeft() && it.admitted(today()))
        .toList();
  }

  /** Makes a card worthless. */
  @Transactional
  public void revoke(OrganisationId organisation, ProgrammeId programme, MenteeId mentee) {
    cards
        .findByOrganisationAndProgrammeAndMentee(organisation, programme, mentee)
        .orElseThrow(() -> Refusal.notFound("Карточки нет: обновите страницу."))
        .revoke(today());
  }

  /** Whether a mentee has a card that opens. */
  @Transactional(readOnly = true)
  public boolean has(OrganisationId organisation, ProgrammeId programme, MenteeId mentee) {
    return cards
        .findByOrganisationAndProgrammeAndMentee(organisation, programme, mentee)
        .filter(this::opens)
        .isPresent();
  }

  /** How many cards of a programme open. */
  @Transactional(readOnly = true)
  public long open(OrganisationId organisation, ProgrammeId programme) {
    return programmes.get(programme, organisation).ended()
        ? 0
        : cards.open(organisation, programme, today());
  }

  private boolean opens(MenteeCard card) {
    return card != null && card.opens(today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
