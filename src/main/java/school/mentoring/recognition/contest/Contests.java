package school.mentoring.recognition.contest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The contests of the programmes: how they are set up, held and cancelled. */
@Service
public class Contests {

  private final ContestRepository contests;
  private final ContestApplicationRepository applications;
  private final JurorRepository jurors;
  private final Programmes programmes;
  private final JuryTasks tasks;
  private final Clock clock;

  Contests(
      ContestRepository contests,
      ContestApplicationRepository applications,
      JurorRepository jurors,
      Programmes programmes,
      JuryTasks tasks,
      Clock clock) {
    this.contests = contests;
    this.applications = applications;
    this.jurors = jurors;
    this.programmes = programmes;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** A contest is announced. */
  @Transactional
  public UUID announce(CurrentMember by, ProgrammeId programme, ContestKind kind) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    mustGoOn(programme, by.organisation());
    Contest contest = new Contest(by.organisation(), programme, kind);
    contest.describe(ContestEntry.usual(kind, LocalDate.now(clock)));
    mustBeNew(contest);
    return contests.save(contest).id();
  }

  /** Two that take applications and are called the same could not be told apart. */
  private void mustBeNew(Contest announced) {
    if (contests.existsByProgrammeAndStateAndTitle(
        announced.programme(), ContestState.APPLICATIONS, announced.title())) {
      throw Refusal.conflict(
          "Конкурс «%s» уже объявлен и принимает заявки: откройте его. Чтобы объявить ещё один, сначала дайте тому своё название."
              .formatted(announced.title()));
    }
  }

  /** Nobody is asked any more in a programme that has ended; one that is paused goes on later. */
  void mustGoOn(ProgrammeId id, OrganisationId organisation) {
    programmes.hold(id);
    Programme programme = programmes.get(id, organisation);
    if (programme.state() != Programme.State.RUNNING) {
      throw Refusal.conflict(
          "Программа %s: конкурсы в ней не объявляют и жюри не созывают."
              .formatted(programme.state().title()));
    }
  }

  /** What is settled about a contest changes; with other criteria the marks are to be taken off. */
  @Transactional
  public void describe(CurrentMember by, UUID id, ContestEntry entry) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    Contest contest = hold(by.organisation(), id);
    ContestEntry before = contest.entry();
    if (!before.criteria().equals(entry.criteria())
        && jury(id).stream().anyMatch(Juror::hasMarks)) {
      throw Refusal.conflict(
          "Жюри уже ставило оценки: критерии не изменить. Сначала уберите все оценки на странице конкурса.");
    }
    List<ContestApplication> taken = taken(id);
    if (before.nominated() != entry.nominated() && !taken.isEmpty()) {
      throw Refusal.conflict(
          "Заявки уже есть (%d): кого выдвигают, не изменить. Сначала отзовите заявки."
              .formatted(taken.size()));
    }
    if (taken.stream().anyMatch(it -> it.nomination() >= entry.nominations().size())) {
      throw Refusal.conflict(
          "В номинации, которую вы убираете, есть заявки: сначала перенесите или отзовите их.");
    }
    contest.describe(entry);
  }

  /** Where and when the final event is, for its order. */
  @Transactional
  public void settleEvent(CurrentMember by, UUID id, LocalDate day, String place) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    hold(by.organisation(), id).settleEvent(day, place);
  }

  /** The jury begins; everybody in it with a login gets a task. */
  @Transactional
  public void judge(CurrentMember by, UUID id) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    Contest contest = hold(by.organisation(), id);
    mustGoOn(contest.programme(), contest.organisation());
    List<Juror> jury = jury(id);
    contest.judge(taken(id).size(), jury.size());
    jury.forEach(Juror::goOn);
    jury.stream().filter(it -> it.login().isPresent()).forEach(it -> tasks.ask(contest, it));
  }

  /** Back to applications; marks stay until they are taken off. */
  @Transactional
  public void reopen(CurrentMember by, UUID id) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    Contest contest = hold(by.organisation(), id);
    contest.reopen();
    tasks.withdrawAll(contest);
  }

  /** There is no such contest after all; what was written stays to be seen. */
  @Transactional
  public void cancel(CurrentMember by, UUID id) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    Contest contest = hold(by.organisation(), id);
    contest.cancel();
    tasks.withdrawAll(contest);
  }

  /**
   * A contest of an organisation.
   *
   * @throws Refusal if it is not there, or belongs to another organisation
   */
  @Transactional(readOnly = true)
  public Contest get(OrganisationId organisation, UUID id) {
    return read(contests.findByIdAndOrganisation(id, organisation).orElseThrow(Contests::notFound));
  }

  /** The contests of a programme by title. */
  @Transactional(readOnly = true)
  public List<Contest> of(OrganisationId organisation, ProgrammeId programme) {
    List<Contest> found =
        contests.findByOrganisationAndProgrammeOrderByTermsTitleAscId(organisation, programme);
    found.forEach(Contests::read);
    return found;
  }

  private static Contest read(Contest contest) {
    contest.entry();
    return contest;
  }

  Contest hold(OrganisationId organisation, UUID id) {
    return contests.hold(id, organisation).orElseThrow(Contests::notFound);
  }

  private static Refusal notFound() {
    return Refusal.notFound("Конкурс не найден: откройте его со страницы «Конкурсы и поощрения».");
  }

  private List<Juror> jury(UUID contest) {
    return jurors.findByContestIdOrderByChairDescNameAscId(contest);
  }

  private List<ContestApplication> taken(UUID contest) {
    return applications.findByContestIdOrderByNominationAscAppliedOnAscId(contest);
  }
}
