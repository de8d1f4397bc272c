package school.mentoring.recognition.contest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Who sits in a jury. */
@Service
public class Juries {

  private final Contests contests;
  private final JurorRepository jurors;
  private final Staff staff;
  private final JuryTasks tasks;

  Juries(Contests contests, JurorRepository jurors, Staff staff, JuryTasks tasks) {
    this.contests = contests;
    this.jurors = jurors;
    this.staff = staff;
    this.tasks = tasks;
  }

  /** The jury of a contest, the chair first. */
  @Transactional(readOnly = true)
  public List<Juror> of(OrganisationId organisation, UUID contest) {
    contests.get(organisation, contest);
    return read(jurors.findByContestIdOrderByChairDescNameAscId(contest));
  }

  /** The juries of several contests, the chairs first, without their marks. */
  @Transactional(readOnly = true)
  public Map<UUID, List<Juror>> of(Collection<Contest> held) {
    return jurors
        .findByContestIdInOrderByChairDescNameAscId(held.stream().map(Contest::id).toList())
        .stream()
        .collect(Collectors.groupingBy(Juror::contest));
  }

  static List<Juror> read(List<Juror> found) {
    found.forEach(Juror::hasMarks);
    found.forEach(it -> it.abstains(it.id()));
    return found;
  }

  /** Somebody of the staff joins the jury; while it works, a task comes at once. */
  @Transactional
  public void appoint(CurrentMember by, UUID contestId, String login) {
    Contest contest = hold(by, contestId);
    StaffMember member =
        staff
            .find(by.organisation(), login)
            .orElseThrow(
                () ->
                    new Refusal("Сотрудник «%s» не найден: выберите из списка.".formatted(login)));
    add(contest, new Juror(contest, login, member.name().full(), member.post(), false));
  }

  /** Somebody without a login joins; the curator enters the marks from paper. */
  @Transactional
  public void invite(CurrentMember by, UUID contestId, String name, String post) {
    Contest contest = hold(by, contestId);
    add(contest, new Juror(contest, null, name, post, false));
  }

  private void add(Contest contest, Juror juror) {
    boolean there =
        juror
            .login()
            .map(it -> jurors.existsByContestIdAndLogin(contest.id(), it))
            .orElseGet(() -> jurors.existsByContestIdAndNameIgnoreCase(contest.id(), juror.name()));
    if (there) {
      throw Refusal.conflict("%s: в этом жюри уже есть.".formatted(juror.name()));
    }
    Juror added = jurors.save(juror);
    if (contest.is(ContestState.JUDGING) && added.login().isPresent()) {
      tasks.ask(contest, added);
    }
  }

  /** Somebody leaves the jury; the marks go along. */
  @Transactional
  public void dismiss(CurrentMember by, UUID contestId, UUID juror) {
    Contest contest = hold(by, contestId);
    Juror leaving = get(contest, juror);
    if (contest.is(ContestState.JUDGING)
        && jurors.findByContestIdOrderByChairDescNameAscId(contestId).size() == 1) {
      throw Refusal.conflict(
          "Это последний член жюри: назначьте другого или верните конкурс к приёму заявок.");
    }
    leaving.forget();
    jurors.saveAndFlush(leaving);
    jurors.delete(leaving);
    tasks.withdraw(contest, juror);
  }

  /** Somebody leads the jury, and whoever did before does no more. */
  @Transactional
  public void chair(CurrentMember by, UUID contestId, UUID juror) {
    Contest contest = hold(by, contestId);
    UUID chair = get(contest, juror).id();
    jurors
        .findByContestIdOrderByChairDescNameAscId(contestId)
        .forEach(it -> it.lead(it.id().equals(chair)));
  }

  /** Every mark of the contest is taken off. */
  @Transactional
  public void forgetMarks(CurrentMember by, UUID contestId) {
    Contest contest = hold(by, contestId);
    jurors.findByContestIdOrderByChairDescNameAscId(contestId).forEach(Juror::forget);
    if (contest.is(ContestState.JUDGING)) {
      jurors.findByContestIdOrderByChairDescNameAscId(contestId).stream()
          .filter(it -> it.login().isPresent())
          .forEach(it -> tasks.ask(contest, it));
    }
  }

  private Contest hold(CurrentMember by, UUID contestId) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    Contest contest = contests.hold(by.organisation(), contestId);
    if (contest.is(ContestState.JUDGING)) {
      contests.mustGoOn(contest.programme(), contest.organisation());
    }
    if (contest.is(ContestState.CONFIRMED) || contest.is(ContestState.CANCELLED)) {
      throw Refusal.conflict(
          "Конкурс «%s»: %s — состав жюри и оценки уже не меняют."
              .formatted(contest.title(), contest.state().title()));
    }
    return contest;
  }

  Juror get(Contest contest, UUID juror) {
    return jurors
        .findByIdAndOrganisation(juror, contest.organisation())
        .filter(it -> it.contest().equals(contest.id()))
        .orElseThrow(
            () -> Refusal.notFound("Член жюри не найден: откройте его со страницы конкурса."));
  }

  /** The place of a login in a jury, if it has one. */
  @Transactional(readOnly = true)
  public Optional<Juror> find(OrganisationId organisation, UUID contest, String login) {
    return of(organisation, contest).stream()
        .filter(it -> it.login().filter(login::equals).isPresent())
        .findFirst();
  }
}
