package school.mentoring.enrolment;

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
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Enters participants and keeps what is known of them. */
@Service
public class Enrolment {

  private final ParticipantRepository participants;
  private final EntryRules rules;
  private final ApplicationEventPublisher events;

  Enrolment(
      ParticipantRepository participants, EntryRules rules, ApplicationEventPublisher events) {
    this.participants = participants;
    this.rules = rules;
    this.events = events;
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

  /**
   * Enters a participant as typed.
   *
   * @throws Refusal that names every field that cannot be taken
   */
  @Transactional
  public UUID enter(OrganisationId organisation, Side side, PersonEntry entry) {
    EntryReader.Reading read = faultless(rules.reader(organisation, side).read(entry));
    mustBeNew(organisation, side, read.details(), Optional.empty());
    UUID id = participants.saveAndFlush(entered(organisation, side, read)).uuid();
    read.consents()
        .forEach(
            it -> events.publishEvent(new ParticipantConsented(organisation, id, it.purpose())));
    tellOf(organisation, side);
    return id;
  }

  /** Takes over what was typed; consents in the entry are not looked at. */
  @Transactional
  public void change(OrganisationId organisation, UUID id, PersonEntry entry) {
    Participant person = find(organisation, id);
    EntryReader.Reading read = faultless(rules.reader(organisation, person.side()).read(entry));
    mustBeNew(organisation, person.side(), read.details(), Optional.of(id));
    person.describe(read.details(), read.form());
    tellOf(organisation, person.side());
  }

  /** What is known of these people was looked through and holds. */
  @Transactional
  public void refresh(OrganisationId organisation, Collection<UUID> ids) {
    participants
        .findByOrganisationAndIdIn(organisation, ids)
        .forEach(it -> it.refreshed(rules.today()));
  }

  @Transactional
  public void leave(OrganisationId organisation, UUID id) {
    find(organisation, id).leave(rules.today());
  }

  @Transactional
  public void comeBack(OrganisationId organisation, UUID id) {
    Participant person = find(organisation, id);
    person.comeBack();
    tellOf(organisation, person.side());
  }

  /** Records a signed paper; who records it is told by the paper's trail. */
  @Transactional
  public void record(OrganisationId organisation, UUID id, Consent consent) {
    Participant person = find(organisation, id);
    person.consented(consent, rules.today());
    events.publishEvent(new ParticipantConsented(organisation, id, consent.purpose()));
    tellOf(organisation, person.side());
  }

  /** Records a signed paper by the login of whoever does so. */
  @Transactional
  public void record(OrganisationId organisation, UUID id, Consent consent, String by) {
    record(organisation, id, consent.traced(consent.trail().recorded(by, rules.today())));
  }

  /** Records a signed paper of each of several people by the login of whoever does so. */
  @Transactional
  public void record(OrganisationId organisation, Map<UUID, Consent> papers, String by) {
    papers.forEach(
        (id, paper) ->
            find(organisation, id)
                .consented(paper.traced(paper.trail().recorded(by, rules.today())), rules.today()));
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
    LocalDate today = rules.today();
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
    person.mistook(consent, rules.today(), by);
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

  /** A participant as read, not yet stored. */
  Participant entered(OrganisationId organisation, Side side, EntryReader.Reading read) {
    LocalDate today = rules.today();
    Participant person =
        side == Side.MENTOR
            ? new Mentor(organisation, read.details(), read.form(), today)
            : new Mentee(organisation, read.details(), read.form(), today);
    read.consents().forEach(it -> person.consented(it, today));
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

  private static EntryReader.Reading faultless(EntryReader.Reading read) {
    if (!read.problems().isEmpty()) {
      throw new Refusal(
          read.problems().stream().map(FieldProblem::toString).collect(Collectors.joining(". "))
              + ".");
    }
    return read;
  }

  private Participant find(OrganisationId organisation, UUID id) {
    // by its key: whoever is in memory already is not asked for again
    return participants
        .findById(id)
        .filter(it -> it.organisation().equals(organisation))
        .orElseThrow(Enrolment::missing);
  }

  private static Refusal missing() {
    return Refusal.notFound("Участник не найден: откройте его из списка участников.");
  }
}
