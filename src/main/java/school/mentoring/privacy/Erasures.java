package school.mentoring.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.Cases;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Erases a person from every module in one transaction, and draws up the act of it. */
@Service
public class Erasures {

  private final People people;
  private final List<PersonalData> modules;
  private final DestructionActRepository acts;
  private final AccessLog log;
  private final WorkingDays calendar;
  private final Organisations organisations;
  private final Staff staff;
  private final Cases cases;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Erasures(
      People people,
      List<PersonalData> modules,
      DestructionActRepository acts,
      AccessLog log,
      WorkingDays calendar,
      Organisations organisations,
      Staff staff,
      Cases cases,
      ApplicationEventPublisher events,
      Clock clock) {
    this.people = people;
    this.modules = modules;
    this.acts = acts;
    this.log = log;
    this.calendar = calendar;
    this.organisations = organisations;
    this.staff = staff;
    this.cases = cases;
    this.events = events;
    this.clock = clock;
  }

  /** What is held of a person and what would become of it; changes nothing. */
  @Transactional(readOnly = true)
  public ErasurePreview preview(OrganisationId organisation, UUID participant) {
    Person person = people.get(organisation, participant);
    if (person.erased().isPresent()) {
      return new ErasurePreview(
          person, List.of(), List.of(), acts.of(organisation, person.ids()).stream().findFirst());
    }
    Subject subject = subject(organisation, person);
    return new ErasurePreview(
        person,
        modules.stream().flatMap(it -> it.obstacles(subject).stream()).toList(),
        modules.stream().flatMap(it -> it.find(subject).stream()).toList(),
        acts.of(organisation, person.ids()).stream().findFirst());
  }

  /**
   * Erases a person everywhere; what the law keeps stays and stands in the act with its ground.
   *
   * @return the id of the act
   * @throws Refusal if something has to be ended first, or the person was erased already
   */
  @Transactional
  public UUID erase(CurrentMember by, UUID participant, ErasureDemand demand) {
    by.mustBe(Role.DIRECTOR, Role.CURATOR);
    ZonedDateTime now = ZonedDateTime.now(clock);
    ErasureDemand checked = demand.checked(now.toLocalDate());
    Person person = notErased(people.get(by.organisation(), participant));
    Subject subject = subject(by.organisation(), person);
    modules.stream()
        .flatMap(it -> it.obstacles(subject).stream())
        .findFirst()
        .ifPresent(
            it -> {
              throw Refusal.conflict(it.text());
            });
    List<Holding> outcome = modules.stream().flatMap(it -> it.erase(subject).stream()).toList();
    person.ids().forEach(it -> log.note(by, it, AccessAct.ERASED, "акт об уничтожении"));
    DestructionAct act = acts.saveAndFlush(act(by, subject, checked, outcome, now));
    events.publishEvent(
        new PersonErased(by.organisation(), subject.people(), act.number(), now.toLocalDate()));
    return act.id();
  }

  private static Person notErased(Person person) {
    if (person.erased().isPresent()) {
      throw Refusal.conflict(
          "Данные этого участника уже уничтожены: откройте акт на странице «Персональные данные».");
    }
    return person;
  }

  private DestructionAct act(
      CurrentMember by,
      Subject subject,
      ErasureDemand demand,
      List<Holding> outcome,
      ZonedDateTime now) {
    OrganisationId organisation = subject.organisation();
    int number = acts.lastNumber(organisation).orElse(0) + 1;
    LocalDate due = demand.reason().due(organisation, demand.receivedOn(), calendar);
    return new DestructionAct(organisations.get(organisation), number, subject, outcome)
        .because(demand, due)
        .by(by.login(), nameAndPost(by), now);
  }

  private String nameAndPost(CurrentMember by) {
    return Stream.of(
            by.name().full(),
            staff.find(by.organisation(), by.login()).map(it -> it.post()).orElse(""))
        .filter(it -> !it.isBlank())
        .reduce((name, post) -> name + ", " + post)
        .orElse(by.login());
  }

  /** The pseudonym comes from the id, which stays: the same person always gets the same one. */
  private Subject subject(OrganisationId organisation, Person person) {
    UUID first = person.ids().stream().sorted().findFirst().orElseThrow();
    String pseudonym = "Участник № " + first.toString().substring(0, 6).toLowerCase(Locale.ROOT);
    NameTraces traces =
        NameTraces.of(
            person.name(),
            cases.of(organisation, person.name()),
            person.marks(),
            person.namesakes(),
            pseudonym);
    return new Subject(organisation, new HashSet<>(person.ids()), person.name(), pseudonym, traces);
  }
}
