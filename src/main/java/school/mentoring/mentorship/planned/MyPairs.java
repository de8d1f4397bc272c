package school.mentoring.mentorship.planned;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.HeldMeeting;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.Meetings;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairView;
import school.mentoring.mentorship.SuspendedPairs;
import school.mentoring.organisation.CurrentMember;

/** The pairs at work whose journals a mentor keeps, in all programmes. */
@Service
public class MyPairs {

  private final Mentorships pairs;
  private final Meetings meetings;
  private final PlannedMeetings planned;
  private final SuspendedPairs suspended;

  MyPairs(Mentorships pairs, Meetings meetings, PlannedMeetings planned, SuspendedPairs suspended) {
    this.pairs = pairs;
    this.meetings = meetings;
    this.planned = planned;
    this.suspended = suspended;
  }

  /** In the order of the annex. */
  @Transactional(readOnly = true)
  public List<MyPair> of(CurrentMember mentor) {
    return shown(mentor, pairs.keptBy(mentor.organisation(), mentor.login()));
  }

  private List<MyPair> shown(CurrentMember mentor, List<Mentorship> active) {
    Map<MentorshipId, PairView> known = views(mentor, active);
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

  private Map<MentorshipId, PairView> views(CurrentMember mentor, List<Mentorship> active) {
    return pairs.views(mentor.organisation(), active).stream()
        .collect(Collectors.toMap(PairView::id, it -> it));
  }
}
