package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What the journals of programmes' pairs come to; sums are made by the database. */
@Service
public class Meetings {

  private final MeetingRepository meetings;

  Meetings(MeetingRepository meetings) {
    this.meetings = meetings;
  }

  /** The figures of a period, both days included. */
  @Transactional(readOnly = true)
  public MeetingFigures figures(
      OrganisationId organisation,
      Collection<ProgrammeId> programmes,
      LocalDate from,
      LocalDate to) {
    return MeetingFigures.of(meetings.sums(organisation, programmes, from, to));
  }

  /**
   * The meetings behind the figures of a period, in the order of their days.
   *
   * @param kind empty for all
   */
  @Transactional(readOnly = true)
  public Page<HeldMeeting> list(
      OrganisationId organisation,
      Collection<ProgrammeId> programmes,
      LocalDate from,
      LocalDate to,
      Optional<MeetingKind> kind,
      Pageable page) {
    Set<MeetingKind> kinds =
        kind.map(it -> EnumSet.of(it)).orElse(EnumSet.allOf(MeetingKind.class));
    return meetings.list(organisation, programmes, from, to, kinds, page);
  }

  /** What the journals of some pairs come to; those without a meeting are not named. */
  Map<MentorshipId, PairMeetings> of(Collection<Mentorship> pairs) {
    return pairs.isEmpty()
        ? Map.of()
        : MeetingFigures.of(meetings.sums(pairs.stream().map(it -> it.id().id()).toList()))
            .perPair();
  }

  /** Which kinds of meetings some pairs have had. */
  @Transactional(readOnly = true)
  public Map<MentorshipId, Set<MeetingKind>> kinds(Collection<Mentorship> pairs) {
    return pairs.isEmpty()
        ? Map.of()
        : meetings.sums(pairs.stream().map(it -> it.id().id()).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    MeetingSum::id, Collectors.mapping(MeetingSum::kind, Collectors.toSet())));
  }

  /** The meetings of some pairs in a period, in the order of their days. */
  @Transactional(readOnly = true)
  public Map<MentorshipId, List<HeldMeeting>> between(
      Collection<Mentorship> pairs, LocalDate from, LocalDate to) {
    return pairs.isEmpty()
        ? Map.of()
        : meetings.between(pairs.stream().map(it -> it.id().id()).toList(), from, to).stream()
            .collect(Collectors.groupingBy(HeldMeeting::pair));
  }

  /** The last meeting of each of some pairs. */
  @Transactional(readOnly = true)
  public Map<MentorshipId, HeldMeeting> last(Collection<Mentorship> pairs) {
    List<HeldMeeting> found =
        pairs.isEmpty()
            ? List.of()
            : meetings.last(pairs.stream().map(it -> it.id().id()).toList());
    return found.stream()
        .collect(Collectors.toMap(HeldMeeting::pair, it -> it, (first, later) -> later));
  }
}
