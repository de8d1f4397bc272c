package school.mentoring.mentorship.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.NamedPair;
import school.mentoring.mentorship.PairSearch;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.shared.ProgrammeId;

/** The plans of a whole programme, and the pairs that have none. */
@Service
public class PlanLists {

  private static final Limit MOST_TO_COPY = Limit.of(50);

  private final PlanRepository plans;
  private final Mentorships pairs;
  private final PlanPeople people;
  private final Clock clock;

  PlanLists(PlanRepository plans, Mentorships pairs, PlanPeople people, Clock clock) {
    this.plans = plans;
    this.pairs = pairs;
    this.people = people;
    this.clock = clock;
  }

  /** The areas that the lines of a pair's plan may be put into; none for a pupil's. */
  @Transactional(readOnly = true)
  public List<DiagnosisArea> areas(Mentorship pair, PlanText text) {
    return DiagnosisArea.offered(people.employees(pair.organisation(), pair.form()), text);
  }

  /** Those that are wanted; a mentor finds the own pairs only. */
  @Transactional(readOnly = true)
  public Page<PlanRow> find(
      CurrentMember by, ProgrammeId programme, PlanSearch search, Pageable page) {
    Map<MentorshipId, List<PlanLine>> written =
        plans.lines(by.organisation(), programme, LocalDate.now(clock)).stream()
            .filter(it -> !search.none() || search.kind() == null || it.kind() == search.kind())
            .collect(Collectors.groupingBy(PlanLine::mentorship));
    List<PlanRow> found =
        pairsOf(by, programme).stream()
            .flatMap(it -> rows(it, written.getOrDefault(it.id(), List.of())))
            .filter(search::matches)
            .toList();
    int from = (int) Math.min(page.getOffset(), found.size());
    int to = Math.min(from + page.getPageSize(), found.size());
    return new PageImpl<>(found.subList(from, to), page, found.size());
  }

  private List<NamedPair> pairsOf(CurrentMember by, ProgrammeId programme) {
    return pairs.named(by.organisation(), programme, new PairSearch("", only(by), false));
  }

  /** The login of a mentor who sees no more than the own pairs. */
  private static Optional<String> only(CurrentMember by) {
    return by.leads() || by.is(Role.PSYCHOLOGIST) ? Optional.empty() : Optional.of(by.login());
  }

  private static Stream<PlanRow> rows(NamedPair pair, List<PlanLine> written) {
    return written.isEmpty()
        ? Stream.of(row(pair, Optional.empty()))
        : written.stream().map(it -> row(pair, Optional.of(it)));
  }

  private static PlanRow row(NamedPair pair, Optional<PlanLine> plan) {
    return new PlanRow(
        pair.id(),
        pair.row(),
        pair.mentor(),
        pair.mentee(),
        pair.form(),
        pair.state() == MentorshipState.ACTIVE,
        plan);
  }

  /** Plans of the same kind from which a pair's one may be copied, those changed last first. */
  @Transactional(readOnly = true)
  public List<PlanRow> toCopy(CurrentMember by, Plan into, List<ProgrammeId> from) {
    List<PlanLine> alike =
        plans.alike(
            by.organisation(),
            into.kind(),
            into.mentorship(),
            from,
            only(by).orElse(""),
            LocalDate.now(clock),
            MOST_TO_COPY);
    Map<MentorshipId, NamedPair> known =
        pairs.named(by.organisation(), alike.stream().map(PlanLine::mentorship).toList());
    return alike.stream().map(it -> row(known.get(it.mentorship()), Optional.of(it))).toList();
  }
}
