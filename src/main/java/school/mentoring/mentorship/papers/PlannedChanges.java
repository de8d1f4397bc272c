package school.mentoring.mentorship.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.matching.Amendment;
import school.mentoring.matching.Amendments;
import school.mentoring.matching.pair.ConfirmedPair;
import school.mentoring.matching.pair.PairEnding;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.order.NamedPerson;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.Dates;

/** The changes that an order is to make, beside those that were made since the last order. */
@Component
class PlannedChanges {

  private final Amendments amendments;
  private final LabourCases cases;
  private final Participants participants;

  PlannedChanges(Amendments amendments, LabourCases cases, Participants participants) {
    this.amendments = amendments;
    this.cases = cases;
    this.participants = participants;
  }

  /** What an order with this subject says: each pair once. */
  @Transactional(readOnly = true)
  List<PairChange> with(
      OrganisationId organisation, ProgrammeId programme, String subject, List<PairChange> made) {
    return amendments
        .find(organisation, subject)
        .map(it -> together(made, of(organisation, programme, it)))
        .orElse(made);
  }

  private static List<PairChange> together(List<PairChange> made, List<PairChange> planned) {
    Set<PairKey> told = planned.stream().map(PairChange::pair).collect(Collectors.toSet());
    List<PairChange> all = new ArrayList<>(made);
    all.removeIf(it -> told.contains(it.pair()));
    all.addAll(planned);
    return all;
  }

  /** The rows of the changes themselves: pairs that end, then pairs that begin. */
  @Transactional(readOnly = true)
  List<PairChange> of(OrganisationId organisation, ProgrammeId programme, Amendment changes) {
    List<PairChange> rows = new ArrayList<>(ends(organisation, programme, changes.ends()));
    rows.addAll(begins(organisation, changes.begins(), since(changes)));
    return rows;
  }

  /** All pairs change on one day: when the order is in force and the last ending pair is done. */
  private static String since(Amendment changes) {
    return changes
        .lastDay()
        .map(it -> "с " + Dates.text(it) + ", но не раньше вступления приказа в силу")
        .orElse("со дня вступления приказа в силу");
  }

  private List<PairChange> ends(
      OrganisationId organisation, ProgrammeId programme, Set<PairEnding> ends) {
    Map<PairKey, PairEnding> byPair =
        ends.stream().collect(Collectors.toMap(PairEnding::key, Function.identity()));
    return cases.of(organisation, programme).stream()
        .filter(it -> byPair.containsKey(key(it)))
        .map(it -> PairChange.ended(it, byPair.get(key(it)).lastDay()))
        .toList();
  }

  private static PairKey key(LabourCase about) {
    return new PairKey(about.pair().mentor(), about.pair().mentee());
  }

  private List<PairChange> begins(
      OrganisationId organisation, List<ConfirmedPair> begins, String since) {
    Map<MentorId, Mentor> mentors =
        participants
            .mentors(organisation, begins.stream().map(ConfirmedPair::mentor).toList())
            .stream()
            .collect(Collectors.toMap(Mentor::id, Function.identity()));
    Map<MenteeId, Mentee> mentees =
        participants
            .mentees(organisation, begins.stream().map(ConfirmedPair::mentee).toList())
            .stream()
            .collect(Collectors.toMap(Mentee::id, Function.identity()));
    return begins.stream()
        .filter(it -> mentors.containsKey(it.mentor()) && mentees.containsKey(it.mentee()))
        .map(it -> begins(it, mentors.get(it.mentor()), mentees.get(it.mentee()), since))
        .toList();
  }

  private static PairChange begins(ConfirmedPair pair, Mentor mentor, Mentee mentee, String since) {
    return new PairChange(
        new PairKey(pair.mentor(), pair.mentee()),
        new NamedPerson(mentor.name().full(), mentor.group(), mentor.login().orElse(null)),
        true,
        List.of(line(mentor), line(mentee), pair.form(), "Начинает работу", since));
  }

  private static String line(Participant person) {
    String group = person.group();
    String name = person.name().full();
    return group == null || group.isBlank() ? name : name + ", " + group;
  }
}
