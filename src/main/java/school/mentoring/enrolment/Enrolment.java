package school.mentoring.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Keeps what is known of the participants: that they stay, and their consents. */
@Service
public class Enrolment {

  private final ParticipantRepository participants;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Enrolment(ParticipantRepository participants, ApplicationEventPublisher events, Clock clock) {
    this.participants = participants;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A participant with topics and consents.
   *
   * @throws Refusal if there is none in the organisation
   */
  @Transactional(readOnly = true)
  public Participant get(OrganisationId organisation, UUID id) {
    Participant person = find(organisation, id);
    Hibernate.initialize(person.topics());
    Hibernate.initialize(person.consents());
    return person;
  }

  /**
   * Participants with topics and consents, by their ids: all read together, whoever is asked for.
   *
   * @throws Refusal if one of them is not in the organisation
   */
  @Transactional(readOnly = true)
  public Map<UUID, Participant> all(OrganisationId organisation, Collection<UUID> ids) {
    Map<UUID, Participant> found = known(organisation, ids);
    if (!found.keySet().containsAll(ids)) {
      throw missing();
    }
    found.values().forEach(it -> Hibernate.initialize(it.topics()));
    found.values().forEach(it -> Hibernate.initialize(it.consents()));
    return found;
  }

  /** Those of some people whom the organisation still knows, by surname. */
  @Transactional(readOnly = true)
  public Map<UUID, Participant> known(OrganisationId organisation, Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : participants.findByOrganisationAndIdIn(organisation, Set.copyOf(ids)).stream()
            .sorted(Comparator.comparing((Participant it) -> it.name().full()))
            .collect(
                Collectors.toMap(
                    Participant::uuid, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  /** Full name of a participant; empty if there is none any more. */
  @Transactional(readOnly = true)
  public Optional<String> nameOf(OrganisationId organisation, UUID id) {
    return participants.findByIdAndOrganisation(id, organisation).map(it -> it.name().full());
  }

  /** What is known of these people was looked through and holds. */
  @Transactional
  public void refresh(OrganisationId organisation, Collection<UUID> ids) {
    participants.findByOrganisationAndIdIn(organisation, ids).forEach(it -> it.refreshed(today()));
  }

  @Transactional
  public void leave(OrganisationId organisation, UUID id) {
    find(organisation, id).leave(today());
  }

  @Transactional
  public void comeBack(OrganisationId organisation, UUID id) {
    Participant person = find(organisation, id);
    person.comeBack();
    tellOf(organisation, person.side());
  }

  /** A pupil is in another class now. */
  @Transactional
  public void goToClass(OrganisationId organisation, UUID id, String name) {
    find(organisation, id).goToClass(name);
  }

  /** Records a signed paper; who records it is told by the paper's trail. */
  @Transactional
  public void record(OrganisationId organisation, UUID id, Consent consent) {
    Participant person = find(organisation, id);
    person.consented(consent, today());
    events.publishEvent(new ParticipantConsented(organisation, id, consent.purpose()));
    tellOf(organisation, person.side());
  }

  /** Records a signed paper by the login of whoever does so. */
  @Transactional
  public void record(OrganisationId organisation, UUID id, Consent consent, String by) {
    record(organisation, id, consent.traced(consent.trail().recorded(by, today())));
  }

  /** Records a signed paper of each of several people by the login of whoever does so. */
  @Transactional
  public void record(OrganisationId organisation, Map<UUID, Consent> papers, String by) {
    papers.forEach(
        (id, paper) ->
            find(organisation, id)
                .consented(paper.traced(paper.trail().recorded(by, today())), today()));
    // told at the end: who asks the database then makes it write, and so once for all
    papers.forEach(
        (id, paper) ->
            events.publishEvent(new ParticipantConsented(organisation, id, paper.purpose())));
  }

  /** A consent was taken back on a day, as the system knows; today if none is given. */
  @Transactional
  public void withdraw(OrganisationId organisation, UUID id, UUID consent, LocalDate day) {
    withdraw(organisation, id, consent, day, "");
  }

  /** A consent was taken back on a day; today if none is given. */
  @Transactional
  public void withdraw(
      OrganisationId organisation, UUID id, UUID consent, LocalDate day, String by) {
    Participant person = find(organisation, id);
    LocalDate today = today();
    if (day != null && day.isAfter(today)) {
      throw new Refusal("День отзыва ещё не наступил: укажите день, когда отзыв получен.");
    }
    person.withdrew(consent, day == null ? today : day, by);
    gone(organisation, person, consent);
  }

  /** A consent was recorded by mistake: there is no such paper, and nobody took it back. */
  @Transactional
  public void undo(OrganisationId organisation, UUID id, UUID consent, String by) {
    Participant person = find(organisation, id);
    person.mistook(consent, today(), by);
    gone(organisation, person, consent);
  }

  private void gone(OrganisationId organisation, Participant person, UUID consent) {
    Consent.Purpose purpose = person.consent(consent).purpose();
    participants.saveAndFlush(person);
    events.publishEvent(new ConsentWithdrawn(organisation, person.uuid(), purpose));
  }

  /** Mentors changed; of mentees nobody who waits for a mentor needs to hear. */
  void tellOf(OrganisationId organisation, Side side) {
    if (side == Side.MENTOR) {
      events.publishEvent(new MentorsChanged(organisation));
    }
  }

  Participant find(OrganisationId organisation, UUID id) {
    // by its key: whoever is in memory already is not asked for again
    return participants
        .findById(id)
        .filter(it -> it.organisation().equals(organisation))
        .orElseThrow(Enrolment::missing);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Refusal missing() {
    return Refusal.notFound("Участник не найден: откройте его из списка участников.");
  }
}
