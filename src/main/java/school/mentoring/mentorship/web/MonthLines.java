package school.mentoring.mentorship.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.month.MonthMentor;
import school.mentoring.mentorship.month.MonthPair;

/** The lines of the month's page: what was typed, and room for more. */
class MonthLines {

  private static final int OF_A_PAIR = 2;
  private static final int AT_MOST = 10;

  private final Map<String, List<MonthLine>> lines = new LinkedHashMap<>();
  private final Set<String> shown = new HashSet<>();
  private final String more;
  private int next;

  /**
   * Lays the lines out.
   *
   * @param typed rows that were sent; none when the page is opened
   * @param problems by the row
   * @param more the pair or mentor who is to get one more line; may be empty
   */
  MonthLines(
      List<MonthMentor> mentors, List<MonthRow> typed, Map<Integer, String> problems, String more) {
    this.more = more;
    this.next = typed.size();
    for (int at = 0; at < typed.size(); at++) {
      keep(at, typed.get(at), problems.getOrDefault(at, ""));
    }
    mentors.forEach(this::layOut);
  }

  private void keep(int at, MonthRow row, String problem) {
    if (row != null) {
      lines
          .computeIfAbsent(row.of(), it -> new ArrayList<>())
          .add(new MonthLine(at, row, problem, false));
    }
  }

  private void layOut(MonthMentor mentor) {
    mentor.pairs().forEach(this::layOut);
    if (mentor.isGroup() && !mentor.kinds().isEmpty()) {
      String key = mentor.id().toString();
      List<String> all =
          mentor.pairs().stream()
              .filter(it -> !it.kinds().isEmpty())
              .map(it -> it.id().toString())
              .toList();
      MeetingFormat format = mentor.pairs().get(0).manner().usualFormat();
      fill(key, 1, after -> MonthRow.proposed(key, all, mentor.kind(), format));
    }
  }

  private void layOut(MonthPair pair) {
    String key = pair.id().toString();
    shown.add(key);
    if (!pair.kinds().isEmpty()) {
      fill(
          key,
          Math.min(OF_A_PAIR, pair.cycle().kinds().size()),
          after ->
              MonthRow.proposed(key, List.of(), pair.kind(after), pair.manner().usualFormat()));
    }
  }

  /** Fills up to so many lines, or by one more than there are. */
  private void fill(String key, int usual, IntFunction<MonthRow> proposed) {
    shown.add(key);
    List<MonthLine> all = lines.computeIfAbsent(key, it -> new ArrayList<>());
    boolean wanted = key.equals(more) && all.size() < AT_MOST;
    int full = wanted ? all.size() + 1 : Math.max(usual, all.size());
    while (all.size() < full) {
      all.add(new MonthLine(next++, proposed.apply(all.size()), "", wanted));
    }
  }

  /** The lines of a pair, or of the common meetings of a mentor's pairs. */
  public List<MonthLine> of(Object key) {
    return lines.getOrDefault(key.toString(), List.of());
  }

  /** Whether a pair or mentor may get one more line. */
  public boolean hasRoom(Object key) {
    return of(key).size() < AT_MOST;
  }

  /** What was typed for pairs that are at work no more, or no longer on this page. */
  public List<MonthLine> lost() {
    return lines.entrySet().stream()
        .filter(it -> !shown.contains(it.getKey()))
        .flatMap(it -> it.getValue().stream())
        .filter(it -> !it.row().isEmpty())
        .toList();
  }
}
