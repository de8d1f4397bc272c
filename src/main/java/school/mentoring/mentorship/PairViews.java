package school.mentoring.mentorship;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.shared.OrganisationId;

/** Shows pairs as lists do, without reading their journals. */
@Component
class PairViews {

  private final MentorshipRepository pairs;
  private final PairNames names;
  private final Meetings meetings;

  PairViews(MentorshipRepository pairs, PairNames names, Meetings meetings) {
    this.pairs = pairs;
    this.names = names;
    this.meetings = meetings;
  }

  List<PairView> of(OrganisationId organisation, List<Mentorship> pairs) {
    return of(pairs, names.of(organisation, pairs));
  }

  List<PairView> of(List<Mentorship> pairs, PairNames.Names known) {
    Map<MentorshipId, PairMeetings> sums = meetings.of(pairs);
    Map<MentorshipId, HeldMeeting> last = meetings.last(pairs);
    return pairs.stream()
        .map(
            it ->
                PairView.of(
                    it, known, sums.getOrDefault(it.id(), PairMeetings.NONE), last.get(it.id())))
        .toList();
  }

  /** «В. А. — С. И.» for each of some pairs. */
  Map<MentorshipId, String> initials(OrganisationId organisation, List<MentorshipId> ids) {
    List<Mentorship> found =
        pairs.findAllById(ids).stream()
            .filter(it -> it.organisation().equals(organisation))
            .toList();
    PairNames.Names known = names.of(organisation, found);
    return found.stream().collect(Collectors.toMap(Mentorship::id, it -> known.initials(it)));
  }
}
