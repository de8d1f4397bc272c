package school.mentoring.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.publication.HonouredPerson.Way;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/**
 * The board of honour of a programme. Whom a site shows, and how, is asked of the consents at each
 * look: nothing that was allowed once stays allowed by itself.
 */
@Service
public class BoardOfHonour {

  private final HonourRepository honours;
  private final Enrolment enrolment;
  private final Programmes programmes;
  private final Merits merits;
  private final Clock clock;

  BoardOfHonour(
      HonourRepository honours,
      Enrolment enrolment,
      Programmes programmes,
      Merits merits,
      Clock clock) {
    this.honours = honours;
    this.enrolment = enrolment;
    this.programmes = programmes;
    this.merits = merits;
    this.clock = clock;
  }

  /** Everybody on the board, by name, as a site may show them today. */
  @Transactional(readOnly = true)
  public List<HonouredPerson> of(
      OrganisationId organisation, ProgrammeId programme, String address) {
    List<Honour> all = honours.findByOrganisationAndProgramme(organisation, programme);
    Map<UUID, Participant> people =
        enrolment.all(organisation, all.stream().map(Honour::person).toList());
    return all.stream()
        .filter(it -> people.containsKey(it.person()))
        .map(it -> shown(it, people.get(it.person()), address))
        .sorted(Comparator.comparing(HonouredPerson::name))
        .toList();
  }

  private HonouredPerson shown(Honour honour, Participant person, String address) {
    return HonouredPerson.of(honour, person, way(person, address));
  }

  private Way way(Participant person, String address) {
    LocalDate today = LocalDate.now(clock);
    if (person.erasedOn().isPresent() || !person.admitted(today)) {
      return Way.NOT_AT_ALL;
    }
    return person.publishable(today, address) ? Way.NAMED : Way.INITIALS;
  }

  /**
   * Puts somebody on the board; who stands there already gets the new words.
   *
   * @param merit for what; blank takes what a jury awarded the person for
   * @throws Refusal if the person is not the organisation's, or the data were erased
   */
  @Transactional
  public void put(OrganisationId organisation, ProgrammeId programme, UUID id, String merit) {
    programmes.get(programme, organisation);
    Participant person = enrolment.get(organisation, id);
    if (person.erasedOn().isPresent()) {
      throw Refusal.conflict("Данные участника уничтожены: на Доску почёта его не поместить.");
    }
    Honour honour =
        honours
            .findByOrganisationAndProgrammeAndPerson(organisation, programme, id)
            .orElseGet(() -> new Honour(organisation, programme, id));
    honour.become(
        merit == null || merit.isBlank()
            ? merits.of(organisation, programme).getOrDefault(id, "")
            : merit);
    honours.saveAndFlush(honour);
  }

  /** Takes somebody off the board. */
  @Transactional
  public void remove(OrganisationId organisation, UUID honour) {
    honours.delete(
        honours
            .findByIdAndOrganisation(honour, organisation)
            .orElseThrow(
                () -> Refusal.notFound("Записи на Доске почёта уже нет: обновите страницу.")));
  }
}
