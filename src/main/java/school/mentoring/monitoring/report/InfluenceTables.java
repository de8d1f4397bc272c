package school.mentoring.monitoring.report;

import java.util.ArrayList;
import java.util.List;
import school.mentoring.monitoring.Influence;
import school.mentoring.monitoring.report.ReportTable.Cell;
import school.mentoring.monitoring.survey.Change;

/** How people changed from the entry to the end, as tables, a chart and one headline. */
final class InfluenceTables {

  private static final int MOST_IN_A_CHART = 12;

  private InfluenceTables() {}

  /** Every change that may be told, all together and by forms of mentoring. */
  static void changes(ReportSection.Draft draft, List<Change> changes) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      if (told(changes.get(i))) {
        rows.add(row(draft, "influence." + (i + 1), changes.get(i)));
      }
    }
    draft.table(
        new ReportTable(
            "Динамика: все вместе и средняя оценка по формам",
            List.of("Что измеряли", "Группа", "Человек", "На входе", "На выходе", "Разница", "%"),
            rows));
    draft.say(
        "В таблице — все участники вместе и средняя оценка по формам наставничества; группы, по которым можно узнать человека, не показаны. Ответы на каждый вопрос по формам — на странице динамики программы.");
    chart(draft, changes);
  }

  /** Hidden groups, and single questions by groups, are left to the page of the dynamics. */
  private static boolean told(Change change) {
    return !change.hidden() && (change.everybody() || change.overall());
  }

  private static List<Cell> row(ReportSection.Draft draft, String key, Change change) {
    Figure people = Figure.count(key + ".people", InfluenceEvidence.title(change), change.people());
    draft.hold(List.of(people));
    Figure entry = Stated.of(key + ".entry", people.title(), change.entry(), people);
    Figure exit = Stated.of(key + ".exit", people.title(), change.exit(), people);
    Figure difference =
        Stated.of(key + ".difference", people.title(), change.difference(), exit, entry);
    draft.hold(List.of(entry, exit, difference));
    return List.of(
        Cell.of(people.title()),
        Cell.of(change.group()),
        Cell.of(people),
        Cell.of(entry),
        Cell.of(exit),
        Cell.of(difference),
        percent(draft, key, change, exit, entry));
  }

  private static Cell percent(
      ReportSection.Draft draft, String key, Change change, Figure exit, Figure entry) {
    if (change.percent() == null) {
      return Cell.of("—");
    }
    Figure percent = Stated.of(key + ".percent", exit.title(), change.percent(), exit, entry);
    draft.hold(List.of(percent));
    return Cell.of(percent);
  }

  private static void chart(ReportSection.Draft draft, List<Change> changes) {
    List<Change> shown =
        changes.stream()
            .filter(it -> !it.hidden() && it.everybody())
            .limit(MOST_IN_A_CHART)
            .toList();
    if (!shown.isEmpty()) {
      draft.chart(
          new ReportChart(
              "На входе и на выходе",
              shown.stream().map(Change::parameter).toList(),
              List.of(
                  new ReportChart.Series("На входе", shown.stream().map(Change::entry).toList()),
                  new ReportChart.Series("На выходе", shown.stream().map(Change::exit).toList()))));
    }
  }

  /** The one change that was entered or confirmed for all. */
  static void headline(ReportSection.Draft draft, Influence it) {
    Figure assessed = Figure.count("influence.assessed", "Измерено человек", it.assessed());
    Figure improved = Figure.count("influence.improved", "из них с ростом", it.improved());
    Figure entry = Stated.of("influence.entry", "На входе", it.entryValue(), assessed);
    Figure exit = Stated.of("influence.exit", "На выходе", it.exitValue(), assessed);
    draft
        .say(
            "%s: показатель вырос у %s из %s."
                .formatted(it.parameter(), improved.text(), assessed.text()))
        .show(List.of(assessed, improved, entry, exit))
        .show(List.of(Stated.of("influence.difference", "Разница", it.difference(), exit, entry)));
    Figure share = Figure.share("influence.share", "Доля участников с ростом", improved, assessed);
    if (share.known()) {
      draft.show(List.of(share));
    }
    FeedbackTables.say(draft, "", it.conclusion());
  }
}
