package school.mentoring.mentorship;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.mentorship.PairNames.Names;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The pairs of the programmes, at work and ended. */
@Service
public class Mentorships {

  private final MentorshipRepository mentorships;
  private final AccompanimentRepository accompaniments;
  private final PairNames names;
  private final PairViews views;
  private final MeetingRepository meetings;

  Mentorships(
      MentorshipRepository mentorships,
      AccompanimentRepository accompaniments,
      PairNames names,
      PairViews views,
      MeetingRepository meetings) {
    this.mentorships = mentorships;
    this.accompaniments = accompaniments;
    this.names = names;
    this.views = views;
    this.meetings = meetings;
  }

  /** A pair works in another way from now on; the course of its meetings stays. */
  @Transactional
  public void changeManner(
      OrganisationId organisation, MentorshipId id, MentoringManner manner, String reason) {
    get(organisation, id).changeManner(manner, reason);
  }

  /**
   * A pair of an organisation.
   *
   * @throws Refusal if it is not there, or belongs to another organisation
   */
  @Transactional(readOnly = true)
  public Mentorship get(OrganisationId organisation, MentorshipId id) {
    Mentorship pair =
        mentorships
            .findByIdAndOrganisation(id, organisation)
            .orElseThrow(
                () -> Refusal.notFound("Пара не найдена: откройте её из списка пар программы."));
    pair.meetings();
    return pair;
  }

  /** All pairs of a programme, ended ones too, as they began; without their journals. */
  @Transactional(readOnly = true)
  public List<Mentorship> of(OrganisationId organisation, ProgrammeId programme) {
    return mentorships.findByOrganisationAndProgrammeOrderByStartsOnAscAnnexRowAsc(
        organisation, programme);
  }

  /** Some pairs of an organisation in the order of their annexes; without their journals. */
  @Transactional(readOnly = true)
  public List<Mentorship> of(OrganisationId organisation, Collection<MentorshipId> some) {
    return some.isEmpty() ? List.of() : mentorships.some(organisation, ids(some));
  }

  /** Those of a programme that are wanted, with no more than their names. */
  @Transactional(readOnly = true)
  public List<NamedPair> named(
      OrganisationId organisation, ProgrammeId programme, PairSearch search) {
    List<Mentorship> wanted = wanted(organisation, programme, search);
    Names known = names.of(organisation, wanted);
    return wanted.stream()
        .filter(it -> known.match(it, search.text()))
        .map(it -> NamedPair.of(it, known))
        .toList();
  }

  /** The names of some pairs. */
  @Transactional(readOnly = true)
  public Map<MentorshipId, NamedPair> names(
      OrganisationId organisation, Collection<Mentorship> some) {
    Names known = names.of(organisation, some);
    return some.stream().collect(Collectors.toMap(Mentorship::id, it -> NamedPair.of(it, known)));
  }

  /** Some pairs of an organisation with no more than their names. */
  @Transactional(readOnly = true)
  public Map<MentorshipId, NamedPair> named(
      OrganisationId organisation, Collection<MentorshipId> some) {
    return names(organisation, of(organisation, some));
  }

  /** A pair as lists show it. */
  @Transactional(readOnly = true)
  public PairView view(OrganisationId organisation, MentorshipId id) {
    Mentorship pair = get(organisation, id);
    return views.of(organisation, List.of(pair)).get(0);
  }

  /** A page of the programme's pairs whose names, class or form hold the text. */
  @Transactional(readOnly = true)
  public Page<PairView> find(
      OrganisationId organisation, ProgrammeId programme, PairSearch search, Pageable page) {
    List<Mentorship> wanted = wanted(organisation, programme, search);
    Names known = names.of(organisation, wanted);
    List<Mentorship> found = wanted.stream().filter(it -> known.match(it, search.text())).toList();
    int from = page.isPaged() ? (int) Math.min(page.getOffset(), found.size()) : 0;
    int to = page.isPaged() ? Math.min(from + page.getPageSize(), found.size()) : found.size();
    return new PageImpl<>(views.of(found.subList(from, to), known), page, found.size());
  }

  private List<Mentorship> wanted(
      OrganisationId organisation, ProgrammeId programme, PairSearch search) {
    Set<AccompanimentId> own =
        search.mentor().map(it -> accompaniments.keptBy(organisation, it)).orElse(Set.of());
    return search.among(of(organisation, programme), own::contains);
  }

  private static List<UUID> ids(Collection<MentorshipId> some) {
    return some.stream().map(MentorshipId::id).toList();
  }

  /** The login of the mentor who keeps the pair's journal; empty where the curator does. */
  @Transactional(readOnly = true)
  public String mentorLogin(OrganisationId organisation, MentorshipId id) {
    return mentorLogins(organisation, List.of(get(organisation, id))).get(id);
  }

  /** The logins of those who keep some pairs' journals; empty where the curator does. */
  @Transactional(readOnly = true)
  public Map<MentorshipId, String> mentorLogins(
      OrganisationId organisation, Collection<Mentorship> some) {
    Map<AccompanimentId, String> sets =
        accompaniments
            .some(organisation, some.stream().map(Mentorship::accompaniment).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Accompaniment::id, it -> it.mentorLogin().orElse("")));
    return some.stream()
        .collect(Collectors.toMap(Mentorship::id, it -> sets.getOrDefault(it.accompaniment(), "")));
  }

  /** The pairs at work whose journals a mentor keeps, in all programmes. */
  @Transactional(readOnly = true)
  public List<Mentorship> keptBy(OrganisationId organisation, String login) {
    Set<AccompanimentId> sets = accompaniments.keptBy(organisation, login);
    return sets.isEmpty()
        ? List.of()
        : mentorships.ofSets(organisation, sets).stream().filter(Mentorship::isActive).toList();
  }

  /** Some pairs as lists show them. */
  @Transactional(readOnly = true)
  public List<PairView> views(OrganisationId organisation, List<Mentorship> some) {
    return views.of(organisation, some);
  }

  /** The pairs of a programme that have done their work. */
  @Transactional(readOnly = true)
  public List<Mentorship> finished(ProgrammeId programme) {
    return mentorships.findByProgrammeAndState(programme, MentorshipState.FINISHED);
  }

  /** The pairs at work of one mentee. */
  @Transactional(readOnly = true)
  public List<Mentorship> atWork(ProgrammeId programme, MenteeId mentee) {
    return mentorships.findByProgrammeAndMenteeAndState(programme, mentee, MentorshipState.ACTIVE);
  }

  /** How the programme's pairs have fared. */
  @Transactional(readOnly = true)
  public PairFigures figures(OrganisationId organisation, ProgrammeId programme) {
    return PairFigures.of(
        of(organisation, programme), (int) meetings.count(organisation, programme));
  }
}
