package school.mentoring.monitoring.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import school.mentoring.enrolment.questionnaire.SurveyGrowth;
import school.mentoring.enrolment.questionnaire.SurveyMove;

/**
 * Makes changes out of what the database compared, and hides the small groups.
 *
 * @param side of whom, in Russian
 * @param marks the questions, by their keys, with their words
 * @param once who answered only one of the measurements
 */
record ComparedMarks(String side, Map<String, String> marks, SmallGroups small, AnsweredOnce once) {

  /** Sums of people who were measured both times. */
  private record Sums(int people, double entry, double exit, int grown, int same, int fallen) {

    static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0);

    static Sums of(SurveyMove it) {
      int way = Integer.compare(it.exit(), it.entry());
      return of(
          way, it.people(), (double) it.entry() * it.people(), (double) it.exit() * it.people());
    }

    static Sums of(SurveyGrowth it) {
      return of(it.way(), it.people(), it.entry(), it.exit());
    }

    private static Sums of(int way, int people, double entry, double exit) {
      return new Sums(
          people, entry, exit, way > 0 ? people : 0, way == 0 ? people : 0, way < 0 ? people : 0);
    }

    Sums plus(Sums other) {
      return new Sums(
          people + other.people,
          entry + other.entry,
          exit + other.exit,
          grown + other.grown,
          same + other.same,
          fallen + other.fallen);
    }
  }

  /** First the average of all marks, then each question; everybody, then the forms. */
  List<Change> changes(List<SurveyGrowth> growth, List<SurveyMove> moves) {
    Map<String, Sums> all = new TreeMap<>();
    growth.forEach(it -> all.merge(it.form(), Sums.of(it), Sums::plus));
    Set<String> hidden = hidden(Change.OVERALL, all, Set.of());
    List<Change> changes = new ArrayList<>(rows(Change.OVERALL, Change.OVERALL, all, hidden));
    marks.forEach(
        (key, words) -> {
          Map<String, Sums> byForm = new TreeMap<>();
          moves.stream()
              .filter(it -> it.key().equals(key))
              .forEach(it -> byForm.merge(it.form(), Sums.of(it), Sums::plus));
          changes.addAll(rows(key, words, byForm, hidden(key, byForm, hidden)));
        });
    return changes;
  }

  private Set<String> hidden(String key, Map<String, Sums> byForm, Set<String> already) {
    Map<String, Integer> sizes = new TreeMap<>();
    byForm.forEach((form, sums) -> sizes.put(form, sums.people()));
    Set<String> told = new TreeSet<>(already);
    sizes.keySet().stream().filter(it -> once.tell(key, it, sizes.get(it))).forEach(told::add);
    return small.hidden(sizes, told);
  }

  private List<Change> rows(
      String key, String words, Map<String, Sums> byForm, Set<String> hidden) {
    if (byForm.isEmpty()) {
      return List.of();
    }
    Sums total = byForm.values().stream().reduce(Sums.NONE, Sums::plus);
    List<Change> rows = new ArrayList<>();
    rows.add(row(words, Change.ALL, total, isTold(key, total)));
    if (byForm.size() > 1) {
      new TreeSet<>(byForm.keySet())
          .forEach(it -> rows.add(row(words, it, byForm.get(it), hidden.contains(it))));
    }
    return rows;
  }

  private boolean isTold(String key, Sums total) {
    return small.tooFew(total.people()) || once.tell(key, total.people());
  }

  private Change row(String words, String group, Sums sums, boolean hidden) {
    return hidden
        ? Change.secret(side, words, group, sums.people(), "")
        : new Change(
            side,
            words,
            group,
            sums.people(),
            mean(sums.entry(), sums.people()),
            mean(sums.exit(), sums.people()),
            sums.grown(),
            sums.same(),
            sums.fallen(),
            false,
            "");
  }

  private static double mean(double sum, int people) {
    return Math.round(100 * sum / people) / 100.0;
  }
}
