package school.mentoring.mentorship;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the pairs of a programme met in a period. A meeting that several pairs held together counts
 * for each of them: the sum over the pairs is the total.
 */
public record MeetingFigures(
    int total,
    int minutes,
    Map<MeetingKind, Integer> byKind,
    SortedMap<YearMonth, Integer> byMonth,
    Map<MentorshipId, PairMeetings> perPair) {

  static MeetingFigures of(List<MeetingSum> sums) {
    Map<MeetingKind, Integer> byKind = new EnumMap<>(MeetingKind.class);
    SortedMap<YearMonth, Integer> byMonth = new TreeMap<>();
    Map<MentorshipId, PairMeetings> perPair = new HashMap<>();
    for (MeetingSum sum : sums) {
      byKind.merge(sum.kind(), sum.pair().count(), Integer::sum);
      byMonth.merge(sum.month(), sum.pair().count(), Integer::sum);
      perPair.merge(sum.id(), sum.pair(), PairMeetings::plus);
    }
    return new MeetingFigures(
        perPair.values().stream().mapToInt(PairMeetings::count).sum(),
        perPair.values().stream().mapToInt(PairMeetings::minutes).sum(),
        byKind,
        byMonth,
        perPair);
  }
}
