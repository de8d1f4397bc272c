package school.mentoring.mentorship.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.Amendment;
import school.mentoring.matching.Amendments;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.pair.PairEnding;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.MentorshipProcess;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairBeginnings;
import school.mentoring.mentorship.PairEndings;
import school.mentoring.order.OrderId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/**
 * Changes in pairs that are at work: they are collected, told in one order, and made when it has
 * taken effect and the pairs that end have worked their last day.
 */
@Service
public class PairAmendments {

  private final Amendments amendments;
  private final Mentorships mentorships;
  private final PairEndings endings;
  private final PairBeginnings beginnings;
  private final LabourCases cases;
  private final MentorshipProcess process;
  private final Clock clock;

  PairAmendments(
      Amendments amendments,
      Mentorships mentorships,
      PairEndings endings,
      PairBeginnings beginnings,
      LabourCases cases,
      MentorshipProcess process,
      Clock clock) {
    this.amendments = amendments;
    this.mentorships = mentorships;
    this.endings = endings;
    this.beginnings = beginnings;
    this.cases = cases;
    this.process = process;
    this.clock = clock;
  }

  /**
   * A pair at work is to end.
   *
   * @param lastDay of its work; an employee's is the one of the notice
   * @throws Refusal if the pair is not at work, a notice is missing or a day cannot be true
   */
  @Transactional
  public void end(OrganisationId organisation, MentorshipId id, LocalDate lastDay, String reason) {
    Mentorship pair = mentorships.get(organisation, id);
    amendments.end(organisation, pair.programme(), ending(organisation, pair, lastDay, reason));
  }

  /** The mentee of a pair at work is to have another mentor. */
  @Transactional
  public void replace(
      OrganisationId organisation,
      MentorshipId id,
      LocalDate lastDay,
      String reason,
      MentorId mentor) {
    Mentorship pair = mentorships.get(organisation, id);
    PairEnding ending = ending(organisation, pair, lastDay, reason);
    PairKey instead = new PairKey(mentor, pair.mentee());
    amendments.replace(organisation, pair.programme(), ending, instead);
  }

  private PairEnding ending(
      OrganisationId organisation, Mentorship pair, LocalDate typed, String reason) {
    if (!pair.isActive()) {
      throw Refusal.conflict(
          "Пара %s: прекратить её нельзя. Обновите страницу.".formatted(pair.state().title()));
    }
    LabourCase about = cases.of(organisation, pair.id());
    LocalDate lastDay = about.needsPapers() ? noticed(about) : typed;
    if (lastDay != null && lastDay.isBefore(pair.startsOn())) {
      throw new Refusal(
          "Последний день %s раньше начала пары: укажите день не раньше %s."
              .formatted(Dates.text(lastDay), Dates.text(pair.startsOn())));
    }
    return PairEnding.of(new PairKey(pair.mentor(), pair.mentee()), lastDay, reason);
  }

  /** The labour law wants the other side to be told three working days before. */
  private static LocalDate noticed(LabourCase about) {
    return about
        .end()
        .map(EarlyEnd::endsOn)
        .orElseThrow(
            () ->
                new Refusal(
                    "Пару работников прекращают с уведомлением: сначала внесите его на странице «Документы пары», последний день возьмётся из него."));
  }

  /**
   * The changes are agreed and their order begins.
   *
   * @param seen version of the changes that the person looked at
   */
  @Transactional
  public void order(OrganisationId organisation, ProgrammeId programme, int seen, String by) {
    Amendment agreed = amendments.confirm(organisation, programme, seen, by);
    LocalDate today = LocalDate.now(clock);
    process.amend(organisation, programme, agreed.id(), agreed.lastDay().orElse(today));
  }

  /** The order is in force. New pairs begin first, so that the programme is never without any. */
  @Transactional
  public void carryOut(
      OrganisationId organisation, ProgrammeId programme, ProposalId id, OrderId order) {
    Amendment changes = amendments.find(organisation, id.toString()).orElseThrow();
    LocalDate earliest = changes.lastDay().orElse(LocalDate.MIN);
    beginnings.begin(organisation, programme, id, order, earliest);
    changes.ends().forEach(it -> end(organisation, programme, it));
  }

  private void end(OrganisationId organisation, ProgrammeId programme, PairEnding ending) {
    active(organisation, programme, ending.key())
        .ifPresent(
            it -> endings.endEarly(organisation, it.id(), ending.reason(), ending.lastDay()));
  }

  private Optional<Mentorship> active(
      OrganisationId organisation, ProgrammeId programme, PairKey pair) {
    return mentorships.of(organisation, programme).stream()
        .filter(Mentorship::isActive)
        .filter(it -> new PairKey(it.mentor(), it.mentee()).equals(pair))
        .findFirst();
  }
}
