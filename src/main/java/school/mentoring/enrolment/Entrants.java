package school.mentoring.enrolment;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Takes people into the bases, one by one or many at once, and nobody twice. */
@Service
public class Entrants {

  private final ParticipantRepository participants;
  private final Enrolment enrolment;
  private final EntityManager memory;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Entrants(
      ParticipantRepository participants,
      Enrolment enrolment,
      EntityManager memory,
      ApplicationEventPublisher events,
      Clock clock) {
    this.participants = participants;
    this.enrolment = enrolment;
    this.memory = memory;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Takes in one person.
   *
   * @throws Refusal if the organisation has the person for this form already
   */
  @Transactional
  public UUID enter(OrganisationId organisation, Side side, Entrant entrant) {
    mustBeNew(organisation, side, entrant.details(), Optional.empty());
    UUID id = participants.saveAndFlush(participant(organisation, side, entrant)).uuid();
    entrant
        .consents()
        .forEach(
            it -> events.publishEvent(new ParticipantConsented(organisation, id, it.purpose())));
    enrolment.tellOf(organisation, side);
    return id;
  }

  /** Takes in many of whom somebody made sure that they are new. */
  @Transactional
  public void enterAll(OrganisationId organisation, Side side, Collection<Entrant> entrants) {
    entrants.forEach(it -> memory.persist(participant(organisation, side, it)));
    enrolment.tellOf(organisation, side);
  }

  /**
   * Takes over what is told of a person now; consents are not looked at.
   *
   * @throws Refusal if that would make the person another one whom the organisation has
   */
  @Transactional
  public void change(OrganisationId organisation, UUID id, Entrant entrant) {
    Participant person = enrolment.find(organisation, id);
    mustBeNew(organisation, person.side(), entrant.details(), Optional.of(id));
    person.describe(entrant.details(), entrant.form());
    enrolment.tellOf(organisation, person.side());
  }

  /** Takes over what is told of many who stay who they are, by their ids. */
  @Transactional
  public void changeAll(OrganisationId organisation, Side side, Map<UUID, Entrant> told) {
    told.forEach((id, it) -> enrolment.find(organisation, id).describe(it.details(), it.form()));
    enrolment.tellOf(organisation, side);
  }

  private Participant participant(OrganisationId organisation, Side side, Entrant entrant) {
    LocalDate today = LocalDate.now(clock);
    Participant person =
        side == Side.MENTOR
            ? new Mentor(organisation, entrant.details(), entrant.form(), today)
            : new Mentee(organisation, entrant.details(), entrant.form(), today);
    entrant.consents().forEach(it -> person.consented(it, today));
    return person;
  }

  private void mustBeNew(
      OrganisationId organisation, Side side, PersonDetails details, Optional<UUID> self) {
    Stream.concat(
            participants.findByIdentity(Identity.of(organisation, side, details)).stream(),
            likened(organisation, side, details))
        .filter(it -> self.filter(it.uuid()::equals).isEmpty())
        .findFirst()
        .ifPresent(
            it -> {
              throw Refusal.conflict(
                  "Участник «%s» с этой формой наставничества уже есть в списке: откройте его запись."
                      .formatted(details.name().full()));
            });
  }

  /** Those of the same birth date whose name differs by blanks or by «е» for «ё» at most. */
  private Stream<Participant> likened(
      OrganisationId organisation, Side side, PersonDetails details) {
    if (details.birthDate() == null) {
      return Stream.empty();
    }
    Likeness wanted = Likeness.of(details.name(), details.form(), details.birthDate());
    return participants.findByOrganisationAndBirthDate(organisation, details.birthDate()).stream()
        .filter(it -> it.side() == side)
        .filter(it -> Likeness.of(it.name(), it.form(), details.birthDate()).equals(wanted));
  }
}
