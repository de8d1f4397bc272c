package school.mentoring.recognition.contest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Participant;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Who is nominated: by the curator, or by a mentor for the own work. */
@Service
public class Applications {

  private final Contests contests;
  private final ContestApplicationRepository applications;
  private final JurorRepository jurors;
  private final Candidates candidates;
  private final Clock clock;

  Applications(
      Contests contests,
      ContestApplicationRepository applications,
      JurorRepository jurors,
      Candidates candidates,
      Clock clock) {
    this.contests = contests;
    this.applications = applications;
    this.jurors = jurors;
    this.candidates = candidates;
    this.clock = clock;
  }

  /** Who can still be nominated in a contest by this person; those whose name holds the text. */
  @Transactional(readOnly = true)
  public Page<Candidate> candidates(CurrentMember by, Contest contest, String text, Pageable page) {
    Set<UUID> taken =
        of(contest).stream().map(ContestApplication::subject).collect(Collectors.toSet());
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    List<Candidate> all =
        found(by, contest).stream()
            .filter(it -> !taken.contains(it.subject()))
            .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    return new PageImpl<>(
        all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList(), page, all.size());
  }

  private List<Candidate> found(CurrentMember by, Contest contest) {
    List<Candidate> all =
        candidates.of(contest.organisation(), contest.programme(), contest.entry().nominated());
    if (by.leads()) {
      return all;
    }
    Set<UUID> own = candidates.mentorsOf(contest.organisation(), all, by.login());
    return all.stream().filter(it -> own.contains(it.mentor())).toList();
  }

  /**
   * One click: somebody is nominated with what the programme knows.
   *
   * @param subject the mentor, the pair or the mentee
   */
  @Transactional
  public void nominate(CurrentMember by, UUID contestId, UUID subject, ApplicationEntry entry) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR, Role.MENTOR);
    Contest contest = contests.hold(by.organisation(), contestId);
    LocalDate today = LocalDate.now(clock);
    contest.mustTakeApplications(today);
    if (applications.existsByContestIdAndSubjectId(contestId, subject)) {
      throw Refusal.conflict(
          "Заявка уже есть: второй раз в одном конкурсе не выдвигают. Измените ту, что есть.");
    }
    Candidate candidate =
        found(by, contest).stream()
            .filter(it -> it.subject().equals(subject))
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "Выдвинуть можно участников сохранившихся пар программы, наставнику — себя и свои пары: выберите из списка."));
    ContestApplication application = new ContestApplication(contest, candidate, by.login(), today);
    describe(contest, application, entry);
    applications.save(application);
  }

  /** What is said for the nominee changes, until the jury begins. */
  @Transactional
  public void describe(CurrentMember by, UUID contestId, UUID application, ApplicationEntry entry) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR, Role.MENTOR);
    Contest contest = contests.hold(by.organisation(), contestId);
    ContestApplication changed = own(by, contest, application);
    contest.mustTakeApplications("изменить заявку");
    describe(contest, changed, entry);
  }

  private static void describe(
      Contest contest, ContestApplication application, ApplicationEntry entry) {
    if (entry.nomination() < 0 || entry.nomination() >= contest.entry().nominations().size()) {
      throw new Refusal("Номинация не найдена: выберите её из списка.");
    }
    application.describe(entry.nomination(), entry.ground(), entry.publication());
  }

  /** The nominee does not take part after all. */
  @Transactional
  public void withdraw(CurrentMember by, UUID contestId, UUID application) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR, Role.MENTOR);
    Contest contest = contests.hold(by.organisation(), contestId);
    ContestApplication withdrawn = own(by, contest, application);
    contest.mustTakeApplications("отозвать заявку");
    List<Juror> jury = jurors.findByContestIdOrderByChairDescNameAscId(contestId);
    jury.forEach(it -> it.forget(application));
    jurors.saveAllAndFlush(jury);
    applications.delete(withdrawn);
  }

  private ContestApplication own(CurrentMember by, Contest contest, UUID id) {
    ContestApplication found =
        applications
            .findById(id)
            .filter(it -> it.contest().equals(contest.id()))
            .orElseThrow(() -> Refusal.notFound("Заявка не найдена: обновите страницу."));
    if (!by.leads()
        && found(by, contest).stream().noneMatch(it -> it.subject().equals(found.subject()))) {
      throw Refusal.forbidden("Чужую заявку меняет куратор: обратитесь к нему.");
    }
    return found;
  }

  List<ContestApplication> of(Contest contest) {
    return applications.findByContestIdOrderByNominationAscAppliedOnAscId(contest.id());
  }

  /** Those that a person may see: a mentor the own ones, whoever leads all. */
  @Transactional(readOnly = true)
  public List<NamedApplication> seen(CurrentMember by, Contest contest) {
    List<NamedApplication> all = named(by.organisation(), contest);
    return by.leads() ? all : all.stream().filter(it -> it.logins().contains(by.login())).toList();
  }

  /** The applications of a contest with their names, by nomination. */
  @Transactional(readOnly = true)
  public List<NamedApplication> named(OrganisationId organisation, Contest contest) {
    List<ContestApplication> all = of(contest);
    var people = candidates.of(organisation, all);
    LocalDate today = LocalDate.now(clock);
    return all.stream()
        .map(
            it ->
                NamedApplication.of(
                    it,
                    contest.entry(),
                    it.honoured(contest.entry().nominated()).stream()
                        .map(people::get)
                        .filter(Objects::nonNull)
                        .toList(),
                    parties(it, people),
                    today))
        .toList();
  }

  private static List<Participant> parties(
      ContestApplication about, Map<UUID, Participant> people) {
    return Stream.concat(Stream.of(about.mentor()), about.mentee().stream())
        .map(people::get)
        .filter(Objects::nonNull)
        .toList();
  }
}
