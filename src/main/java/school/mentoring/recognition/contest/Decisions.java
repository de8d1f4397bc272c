package school.mentoring.recognition.contest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** From the marks to places, and from places to the protocol. */
@Service
public class Decisions {

  private final Contests contests;
  private final Applications applications;
  private final JurorRepository jurors;
  private final ContestRepository repository;
  private final Programmes programmes;
  private final ProtocolPaper paper;
  private final JuryTasks tasks;
  private final Clock clock;

  Decisions(
      Contests contests,
      Applications applications,
      JurorRepository jurors,
      ContestRepository repository,
      Programmes programmes,
      ProtocolPaper paper,
      JuryTasks tasks,
      Clock clock) {
    this.contests = contests;
    this.applications = applications;
    this.jurors = jurors;
    this.repository = repository;
    this.programmes = programmes;
    this.paper = paper;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** Where everybody stands by the marks given so far, by nomination and place. */
  @Transactional(readOnly = true)
  public List<Standing> standings(OrganisationId organisation, UUID contestId) {
    Contest contest = contests.get(organisation, contestId);
    return Standings.of(contest, applications.of(contest), jury(contestId));
  }

  private List<Juror> jury(UUID contest) {
    return jurors.findByContestIdOrderByChairDescNameAscId(contest);
  }

  /** The number that the next protocol of the programme would have. */
  @Transactional(readOnly = true)
  public String nextNumber(Contest contest) {
    int number = 1;
    while (repository.existsByProgrammeAndConfirmedNumber(contest.programme(), "" + number)) {
      number++;
    }
    return "" + number;
  }

  /** The chair puts those with equal averages in order: by application, 1 for the first. */
  @Transactional
  public void order(CurrentMember by, UUID contestId, Map<UUID, Integer> positions) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    Contest contest = contests.hold(by.organisation(), contestId);
    contest.mustJudge("решить спор о месте");
    applications.of(contest).forEach(it -> it.order(positions.get(it.id())));
  }

  /**
   * The protocol is confirmed: places are final and the paper stays as it is.
   *
   * @throws Refusal if a juror is not through, an application was judged by nobody, or equal ones
   *     wait for the chair
   */
  @Transactional
  public void confirm(CurrentMember by, UUID contestId, Protocol decided) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    Contest contest = contests.hold(by.organisation(), contestId);
    contest.mustJudge("подтвердить протокол");
    decided.check(LocalDate.now(clock));
    programmes.hold(contest.programme());
    if (repository.existsByProgrammeAndConfirmedNumber(contest.programme(), decided.number())) {
      throw Refusal.conflict(
          "Номер протокола «%s» уже занят в этой программе: следующий свободный — «%s»."
              .formatted(decided.number(), nextNumber(contest)));
    }
    List<Juror> jury = jury(contestId);
    List<NamedApplication> named = applications.named(by.organisation(), contest);
    jury.forEach(it -> mustBeThrough(new ScoreSheet(contest, it, named)));
    List<Standing> standings = Standings.of(contest, applications.of(contest), jury);
    standings.forEach(it -> mustBeDecided(contest, it, named, decided));
    Map<UUID, Standing> places =
        standings.stream().collect(Collectors.toMap(Standing::application, Function.identity()));
    applications.of(contest).forEach(it -> it.placed(places.get(it.id())));
    contest.confirm(decided, paper.frozen(contest, named, jury, standings, decided));
    tasks.withdrawAll(contest);
  }

  private static void mustBeThrough(ScoreSheet sheet) {
    if (!sheet.missing().isEmpty()) {
      throw new Refusal(
          "%s: оценены не все заявки (осталось %d). Дождитесь оценок или отметьте, что член жюри воздержался."
              .formatted(sheet.juror().name(), sheet.missing().size()));
    }
  }

  private static void mustBeDecided(
      Contest contest, Standing standing, List<NamedApplication> named, Protocol decided) {
    String name =
        named.stream()
            .filter(it -> it.id().equals(standing.application()))
            .map(NamedApplication::name)
            .findFirst()
            .orElse("");
    if (standing.judges() == 0) {
      throw new Refusal(
          "Заявку «%s» не оценил никто: назначьте ещё одного члена жюри или верните конкурс к приёму заявок и отзовите её."
              .formatted(name));
    }
    if (standing.open()) {
      throw new Refusal(
          "«%s»: средний балл одинаков с другой заявкой, а место решает председатель. Укажите порядок равных заявок."
              .formatted(name));
    }
    boolean byChair = standing.tied() && contest.entry().ties() == TieRule.CHAIR;
    if (byChair && decided.reason().isEmpty()) {
      throw new Refusal(
          "Решение председателя не объяснено: напишите, почему при равном балле места такие.");
    }
  }
}
