package school.mentoring.mentorship;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.shared.OrganisationId;

/** Shows pairs as lists do, without reading their journals. */
@Component
class PairViews {

  private final PairNames names;
  private final Meetings meetings;

  PairViews(PairNames names, Meetings meetings) {
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
}
