package school.mentoring.monitoring.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.Influence;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.monitoring.report.ReportTable.Cell;
import school.mentoring.monitoring.survey.Change;
import school.mentoring.monitoring.survey.Dynamics;
import school.mentoring.roadmap.Programme;

/** Second stage of the monitoring: the same people measured on entry and at the end. */
@Component
@Order(50)
class InfluencePart implements ReportPart {

  private final Dynamics dynamics;
  private final Monitorings monitorings;

  InfluencePart(Dynamics dynamics, Monitorings monitorings) {
    this.dynamics = dynamics;
    this.monitorings = monitorings;
  }

  @Override
  public String key() {
    return "influence";
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return kind == ReportKind.FINAL || kind == ReportKind.SELF_EXAMINATION;
  }

  @Override
  public Optional<ReportSection> section(ReportFacts facts) {
    Programme programme = facts.scope().programmes().get(0);
    ReportSection.Draft draft =
        ReportSection.of(
            key(),
            facts.scope().kind() == ReportKind.FINAL
                ? "Второй этап мониторинга: влияние на участников"
                : "Влияние на участников");
    List<Change> changes = dynamics.of(programme.organisation(), programme.id());
    if (!changes.isEmpty()) {
      changes(draft, changes);
    }
    monitorings
        .find(programme.organisation(), programme.id())
        .flatMap(it -> it.influence())
        .ifPresent(it -> headline(draft, it));
    return Optional.of(draft.done()).filter(it -> !it.paragraphs().isEmpty());
  }

  private static void changes(ReportSection.Draft draft, List<Change> changes) {
    long shown = changes.stream().filter(it -> !it.hidden()).count();
    long grown = changes.stream().filter(it -> !it.hidden() && it.difference() > 0).count();
    draft.say(
        "Один и тот же замер проведён на входе и на выходе. Сравнений: %d, рост — в %d."
            .formatted(shown, grown));
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      if (isPrinted(changes.get(i))) {
        rows.add(row(draft, "influence." + (i + 1), changes.get(i)));
      }
    }
    draft.table(
        new ReportTable(
            "Динамика: все вместе и средняя оценка по формам",
            List.of("Что измеряли", "Группа", "Человек", "На входе", "На выходе", "Разница", "%"),
            rows));
    chart(draft, changes);
  }

  /** The questions by forms make ten pages; they stand in the paper of the dynamics. */
  private static boolean isPrinted(Change change) {
    return !change.hidden() && (change.everybody() || change.overall());
  }

  private static List<Cell> row(ReportSection.Draft draft, String key, Change change) {
    String what = change.side().isEmpty() ? "" : change.side() + ": ";
    Figure people = Figure.count(key + ".people", what + change.parameter(), change.people());
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
        changes.stream().filter(it -> !it.hidden() && it.everybody()).limit(12).toList();
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
  private static void headline(ReportSection.Draft draft, Influence it) {
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

  @Override
  public Page<EvidenceItem> evidence(ReportFacts facts, String figure, Pageable page) {
    return Stated.evidence(
        section(facts),
        figure,
        "Замеры на входе и на выходе; показываются только группами",
        "/programmes/" + facts.scope().programmes().get(0).id() + "/surveys",
        page);
  }
}
