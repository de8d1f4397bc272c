package school.mentoring.matching.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.board.Board;

/**
 * Which mentors of an order work with a group: those who take groups only, or whose kind of
 * mentoring is one of groups. Two pairs of one mentor are no group by themselves.
 */
final class MentoringGroups {

  private MentoringGroups() {}

  /** «, группа 1 (3 чел.)» by mentor, numbered in the order of the annex. */
  static Map<MentorId, String> of(List<Board.Row> rows) {
    Map<Mentor, Integer> sizes = new LinkedHashMap<>();
    rows.forEach(it -> sizes.merge(it.mentor(), 1, Integer::sum));
    List<Mentor> groups = new ArrayList<>(sizes.keySet());
    groups.removeIf(it -> sizes.get(it) < 2 || !takesGroups(it));
    Map<MentorId, String> texts = new LinkedHashMap<>();
    groups.forEach(
        it ->
            texts.put(it.id(), ", группа %d (%d чел.)".formatted(texts.size() + 1, sizes.get(it))));
    return texts;
  }

  private static boolean takesGroups(Mentor mentor) {
    return mentor.profile().smallestGroup() > 1
        || mentor.profile().manner().toLowerCase(Locale.ROOT).contains("групп");
  }
}
