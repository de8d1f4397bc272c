package school.mentoring.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participants;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.pair.ConfirmedPair;
import school.mentoring.mentorship.PairNames.Names;
import school.mentoring.order.OrderId;
import school.mentoring.order.Orders;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** How pairs begin: joined by an order, handed to the stage of their work when it runs. */
@Service
public class PairBeginnings {

  private final MentorshipRepository mentorships;
  private final AccompanimentRepository accompaniments;
  private final PairWorkRepository works;
  private final Programmes programmes;
  private final Matchings matchings;
  private final Orders orders;
  private final Participants participants;
  private final PairNames names;
  private final MentorshipProcess process;
  private final Clock clock;

  PairBeginnings(
      MentorshipRepository mentorships,
      AccompanimentRepository accompaniments,
      PairWorkRepository works,
      Programmes programmes,
      Matchings matchings,
      Orders orders,
      Participants participants,
      PairNames names,
      MentorshipProcess process,
      Clock clock) {
    this.mentorships = mentorships;
    this.accompaniments = accompaniments;
    this.works = works;
    this.programmes = programmes;
    this.matchings = matchings;
    this.orders = orders;
    this.participants = participants;
    this.names = names;
    this.process = process;
    this.clock = clock;
  }

  /**
   * The pairs of a proposal begin, joined by an order in force. Begun already, they are left as
   * they are.
   */
  @Transactional
  public void begin(
      OrganisationId organisation, ProgrammeId programme, ProposalId proposal, OrderId order) {
    begin(organisation, programme, proposal, order, LocalDate.MIN);
  }

  /** The same, but not before a day: until then their people are bound. */
  @Transactional
  public void begin(
      OrganisationId organisation,
      ProgrammeId programme,
      ProposalId proposal,
      OrderId order,
      LocalDate earliest) {
    programmes.hold(programme);
    if (!mentorships.existsByOrder(order)) {
      List<ConfirmedPair> pairs = new ArrayList<>(matchings.confirmedPairs(organisation, proposal));
      pairs.removeIf(it -> isAtWork(programme, it));
      matchings.ordered(organisation, proposal);
      LocalDate inForce = startOf(organisation, order);
      LocalDate start = inForce.isBefore(earliest) ? earliest : inForce;
      create(new Beginning(organisation, programme, order, start), pairs, organisation);
    }
    startWaiting(organisation, programme);
  }

  private boolean isAtWork(ProgrammeId programme, ConfirmedPair pair) {
    return mentorships
        .findByProgrammeAndMenteeAndState(programme, pair.mentee(), MentorshipState.ACTIVE)
        .stream()
        .anyMatch(it -> it.mentor().equals(pair.mentor()));
  }

  private LocalDate startOf(OrganisationId organisation, OrderId order) {
    return orders.get(organisation, order).effectiveOn().orElseGet(() -> LocalDate.now(clock));
  }

  private void create(Beginning beginning, List<ConfirmedPair> pairs, OrganisationId organisation) {
    List<MentorId> mentorIds = pairs.stream().map(ConfirmedPair::mentor).distinct().toList();
    Map<MentorId, Mentor> mentors =
        participants.mentors(organisation, mentorIds).stream()
            .collect(Collectors.toMap(Mentor::id, it -> it));
    List<MenteeId> menteeIds = pairs.stream().map(ConfirmedPair::mentee).distinct().toList();
    Map<MenteeId, Mentee> mentees =
        participants.mentees(organisation, menteeIds).stream()
            .collect(Collectors.toMap(Mentee::id, it -> it));
    List<Mentorship> begun =
        beginning.of(
            pairs,
            it -> mentors.get(it.mentor()).login().orElse(null),
            it -> manner(mentors.get(it.mentor()), mentees.get(it.mentee())));
    accompaniments.saveAllAndFlush(beginning.accompaniments());
    mentorships.saveAllAndFlush(begun);
  }

  private static MentoringManner manner(Mentor mentor, Mentee mentee) {
    return MentoringManner.between(mentor.profile().manner(), mentee.profile().manner());
  }

  /** Hands every set of pairs that still waits to the stage of pairs' work, if it is running. */
  @Transactional
  public void startWaiting(OrganisationId organisation, ProgrammeId programme) {
    programmes.hold(programme);
    List<Accompaniment> waiting =
        accompaniments.findByOrganisationAndProgrammeAndState(
            organisation, programme, Accompaniment.State.WAITING);
    if (!waiting.isEmpty()) {
      start(organisation, waiting);
    }
  }

  private void start(OrganisationId organisation, List<Accompaniment> waiting) {
    List<Mentorship> pairs =
        mentorships.ofSets(organisation, waiting.stream().map(Accompaniment::id).toList());
    Names people = names.of(organisation, pairs);
    Map<AccompanimentId, List<Mentorship>> sets =
        pairs.stream().collect(Collectors.groupingBy(Mentorship::accompaniment));
    waiting.forEach(it -> start(it, sets.getOrDefault(it.id(), List.of()), people));
  }

  private void start(Accompaniment waiting, List<Mentorship> pairs, Names people) {
    AccompanimentStart start =
        new AccompanimentStart(
            waiting.id(),
            waiting.mentorLogin(),
            pairs.size(),
            AccompanimentCaption.of(waiting, pairs, people));
    works.findById(waiting.programme()).ifPresent(work -> follow(work, pairs));
    if (process.accompany(waiting.programme(), start)) {
      waiting.started();
    }
  }

  /** Said before the stage takes the pairs up: it asks at once which course they take. */
  private void follow(PairWork work, List<Mentorship> pairs) {
    pairs.forEach(it -> it.follow(work.meetings()));
    mentorships.flush();
  }

  /**
   * New pairs are wanted beside those at work: the best ones for everybody who has none are
   * proposed.
   *
   * @throws Refusal if the work of the pairs is not under way
   */
  @Transactional
  public ProposalId requestPairs(OrganisationId organisation, ProgrammeId programme) {
    programmes.hold(programme);
    ProposalId proposal = matchings.request(organisation, programme);
    if (!process.requestPairs(programme, proposal)) {
      throw Refusal.conflict(
          "Новые пары добавляют, пока идёт работа пар: сопровождение пар ещё не начато или уже закончено.");
    }
    return proposal;
  }
}
