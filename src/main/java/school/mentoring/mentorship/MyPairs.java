package school.mentoring.mentorship;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.CurrentMember;

/** The pairs at work whose journals a mentor keeps, in all programmes. */
@Service
public class MyPairs {

  private final AccompanimentRepository accompaniments;
  private final MentorshipRepository mentorships;
  private final Meetings meetings;
  private final PairViews views;
  private final PlannedMeetings planned;
  private final SuspendedPairs suspended;

  MyPairs(
      AccompanimentRepository accompaniments,
      MentorshipRepository mentorships,
      Meetings meetings,
      PairViews views,
      PlannedMeetings planned,
      SuspendedPairs suspended) {
    this.accompaniments = accompaniments;
    this.mentorships = mentorships;
    this.meetings = meetings;
    this.views = views;
    this.planned = planned;
    this.suspended = suspended;
  }

  /** In the order of the annex. */
  @Transactional(readOnly = true)
  public List<MyPair> of(CurrentMember mentor) {
    Set<AccompanimentId> sets = accompaniments.keptBy(mentor.organisation(), mentor.login());
    List<Mentorship> active =
        sets.isEmpty()
            ? List.of()
            : mentorships.ofSets(mentor.organisation(), sets).stream()
                .filter(Mentorship::isActive)
                .toList();
    return shown(mentor, active);
  }

  private List<MyPair> shown(CurrentMember mentor, List<Mentorship> active) {
    Map<MentorshipId, PairView> known =
        views.of(mentor.organisation(), active).stream()
            .collect(Collectors.toMap(PairView::id, it -> it));
    Map<MentorshipId, Set<MeetingKind>> held = meetings.kinds(active);
    Map<MentorshipId, HeldMeeting> last = meetings.last(active);
    List<MentorshipId> ids = active.stream().map(Mentorship::id).toList();
    Set<MentorshipId> stopped = suspended.of(ids).keySet();
    Map<MentorshipId, List<PlannedMeeting>> ahead =
        planned.ahead(ids).stream().collect(Collectors.groupingBy(PlannedMeeting::pair));
    return active.stream()
        .map(
            it ->
                new MyPair(
                    known.get(it.id()),
                    it.cycle(),
                    held.getOrDefault(it.id(), Set.of()),
                    Optional.ofNullable(last.get(it.id())),
                    ahead.getOrDefault(it.id(), List.of()),
                    stopped.contains(it.id())))
        .toList();
  }
}
