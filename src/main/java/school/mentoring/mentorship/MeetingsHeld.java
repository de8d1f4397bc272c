package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Pairs have met, each on some days; told in the transaction in which it is entered. */
public record MeetingsHeld(Map<MentorshipId, List<LocalDate>> days) {

  static MeetingsHeld on(LocalDate day, Collection<Mentorship> pairs) {
    return new MeetingsHeld(
        pairs.stream().collect(Collectors.toMap(Mentorship::id, it -> List.of(day))));
  }
}
