package school.mentoring.recognition.contest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** How the members of a jury give their marks. */
@Service
public class Scoring {

  private final Contests contests;
  private final Juries juries;
  private final Applications applications;
  private final JuryTasks tasks;

  Scoring(Contests contests, Juries juries, Applications applications, JuryTasks tasks) {
    this.contests = contests;
    this.juries = juries;
    this.applications = applications;
    this.tasks = tasks;
  }

  /**
   * What a juror has to judge and what was given so far.
   *
   * @throws Refusal if it is not the person's own sheet, nor an outsider's that the curator enters
   */
  @Transactional(readOnly = true)
  public ScoreSheet sheet(CurrentMember by, UUID contestId, UUID juror) {
    Contest contest = contests.get(by.organisation(), contestId);
    Juror judging = juries.get(contest, juror);
    mustWrite(by, judging);
    return sheet(contest, judging);
  }

  /** The same for the system, which brings it as a task. */
  @Transactional(readOnly = true)
  public ScoreSheet sheet(OrganisationId organisation, UUID contestId, UUID juror) {
    Contest contest = contests.get(organisation, contestId);
    return sheet(contest, juries.get(contest, juror));
  }

  ScoreSheet sheet(Contest contest, Juror juror) {
    Juries.read(List.of(juror));
    return new ScoreSheet(contest, juror, applications.named(contest.organisation(), contest));
  }

  /** Marks for one application, by number of the criterion; missing ones stay open. */
  @Transactional
  public void score(
      CurrentMember by, UUID contestId, UUID juror, UUID application, Map<Integer, Integer> marks) {
    Contest contest = contests.hold(by.organisation(), contestId);
    Juror judging = writable(by, contest, juror);
    judging.mustBeAtWork();
    NamedApplication about = sheet(contest, judging).application(application);
    if (about.conflictsWith(judging)) {
      throw ConflictPolicy.refused(about.name());
    }
    List<Criterion> criteria = contest.entry().criteria();
    if (marks.keySet().stream().anyMatch(it -> it < 0 || it >= criteria.size())) {
      throw Refusal.notFound("Критерий не найден: обновите страницу.");
    }
    judging.score(application, marks, criteria);
  }

  /** The juror does not judge one application. */
  @Transactional
  public void abstain(CurrentMember by, UUID contestId, UUID juror, UUID application) {
    Contest contest = contests.hold(by.organisation(), contestId);
    Juror judging = writable(by, contest, juror);
    judging.mustBeAtWork();
    judging.abstain(sheet(contest, judging).application(application).id());
  }

  /** The juror is through on the own page; the task goes. */
  @Transactional
  public void finish(CurrentMember by, UUID contestId, UUID juror) {
    Contest contest = contests.hold(by.organisation(), contestId);
    Juror judging = writable(by, contest, juror);
    sheet(contest, judging).mustBeComplete();
    judging.finish();
    tasks.withdraw(contest, juror);
  }

  /** Not through after all, as long as nothing is decided. */
  @Transactional
  public void goOn(CurrentMember by, UUID contestId, UUID juror) {
    Contest contest = contests.hold(by.organisation(), contestId);
    Juror judging = writable(by, contest, juror);
    contests.mustGoOn(contest.programme(), contest.organisation());
    judging.goOn();
    if (judging.login().isPresent()) {
      tasks.ask(contest, judging);
    }
  }

  /** The juror is through with the task. */
  @Transactional
  public void finished(OrganisationId organisation, UUID contestId, UUID juror, Through how) {
    Contest contest = contests.hold(organisation, contestId);
    contest.mustJudge("принять оценки");
    Juror judging = juries.get(contest, juror);
    ScoreSheet sheet = sheet(contest, judging);
    if (how == Through.COMPLETE) {
      sheet.mustBeComplete();
    }
    List<NamedApplication> left = how == Through.ABSTAINS ? sheet.own() : sheet.missing();
    left.forEach(it -> judging.abstain(it.id()));
    judging.finish();
  }

  private Juror writable(CurrentMember by, Contest contest, UUID juror) {
    Juror judging = juries.get(contest, juror);
    mustWrite(by, judging);
    contest.mustJudge("изменить оценки");
    return judging;
  }

  /** Marks are given by oneself; only an outsider's are entered by whoever leads. */
  private static void mustWrite(CurrentMember by, Juror juror) {
    boolean own = juror.login().filter(by.login()::equals).isPresent();
    boolean outsider = juror.login().isEmpty() && by.leads();
    if (!own && !outsider) {
      throw Refusal.forbidden(
          "Оценочный лист заполняет сам член жюри, а за приглашённого без логина — куратор.");
    }
  }
}
