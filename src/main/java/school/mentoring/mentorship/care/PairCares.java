package school.mentoring.mentorship.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.PairEvent;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The cases of care: led step by step, closed by a decision. */
@Service
public class PairCares {

  private final PairCareRepository cares;
  private final SchoolHolidays holidays;
  private final CareTerms terms;
  private final CareProcess process;
  private final CareLists lists;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PairCares(
      PairCareRepository cares,
      SchoolHolidays holidays,
      CareTerms terms,
      CareProcess process,
      CareLists lists,
      ApplicationEventPublisher events,
      Clock clock) {
    this.cares = cares;
    this.holidays = holidays;
    this.terms = terms;
    this.process = process;
    this.lists = lists;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A case of an organisation.
   *
   * @throws Refusal if it is not there, or belongs to another organisation
   */
  @Transactional(readOnly = true)
  public PairCare get(OrganisationId organisation, CareId id) {
    PairCare care =
        cares
            .findByIdAndOrganisation(id, organisation)
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "Обращение о паре не найдено: откройте его со страницы заботы."));
    care.steps();
    care.signals();
    return care;
  }

  /** All cases of a pair, the latest first. */
  @Transactional(readOnly = true)
  public List<PairCare> of(MentorshipId pair) {
    List<PairCare> all = cares.of(pair);
    all.forEach(PairCare::steps);
    all.forEach(PairCare::signals);
    return all;
  }

  /** How pairs were looked after in a time, one by one and without names. */
  @Transactional(readOnly = true)
  public CareRecord record(
      OrganisationId organisation, ProgrammeId programme, LocalDate from, LocalDate to) {
    return lists.record(organisation, programme, from, to);
  }

  /** How pairs were looked after in a time: enough for a line of a report. */
  @Transactional(readOnly = true)
  public CareFigures figures(
      OrganisationId organisation, ProgrammeId programme, LocalDate from, LocalDate to) {
    return lists.figures(organisation, programme, from, to);
  }

  /** The talk has shown that the pair needs help. */
  @Transactional
  public void needsHelp(OrganisationId organisation, CareId id, String note, String by) {
    String text = CareWords.required("Что выяснили", note);
    get(organisation, id).needsHelp(text, by, today(), terms.help(today()));
  }

  /** The help was given. */
  @Transactional
  public void helped(OrganisationId organisation, CareId id, String note, String by) {
    String text = CareWords.required("Что сделали", note);
    get(organisation, id).helped(text, by, today(), terms.decision(today()));
  }

  /** The curator decides. */
  @Transactional
  public void decide(
      OrganisationId organisation, CareId id, CareOutcome outcome, String note, String by) {
    String text = CareWords.required("Причина", note);
    PairCare care = get(organisation, id);
    care.decide(outcome, text, by, today(), holidays.days(organisation, today()));
    if (care.state() == CareState.CLOSED && care.stoppedOn().isPresent()) {
      cares.flush();
      events.publishEvent(
          new PairEvent(organisation, care.pair(), PairEvent.What.RESUMED, today()));
    }
  }

  /** The psychologist says what others may know. */
  @Transactional
  public void recommend(
      OrganisationId organisation, CareId id, Recommendation said, LocalDate again, String by) {
    get(organisation, id).recommend(said, again, by, today());
  }

  /** What was done after a decision. */
  @Transactional
  public void tell(OrganisationId organisation, CareId id, String what, String note, String by) {
    get(organisation, id).tell(what, note, by, today());
  }

  /** There is nothing left to decide; decided already, it stays as it was decided. */
  @Transactional
  void overtaken(PairCare care, CareOutcome outcome) {
    PairCare known = get(care.organisation(), care.id());
    if (known.state().open()) {
      SchoolDays days = holidays.days(known.organisation(), today());
      known.decide(outcome, outcome.title(), null, today(), days);
    }
    process.end(known, outcome.title());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
