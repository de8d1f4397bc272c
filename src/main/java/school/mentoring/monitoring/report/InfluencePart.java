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
  public Keeping keeping() {
    return Keeping.NOTHING;
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return kind == ReportKind.FINAL || kind == ReportKind.SELF_EXAMINATION;
  }

  @Override
  public Optional<ReportSection> section(ReportFacts facts) {
    Programme programme = facts.scope().programmes().get(0);
    if (!facts.scope().tellsYearOf(programme)) {
      return Optional.empty();
    }
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
    if (draft.isEmpty()) {
      draft.say("Замеров на входе и на выходе, которые можно сравнить, нет.");
    }
    return Optional.of(draft.done());
  }

  private static void changes(ReportSection.Draft draft, List<Change> changes) {
    Counted counted = compared(changes, "");
    draft
        .say(
            "Один и тот же замер проведён на входе и на выходе. Сравнений: %s, рост — в %s."
                .formatted(
                    counted.figure("influence.compared").text(),
                    counted.figure("influence.grown").text()))
        .show(counted.figures("influence."));
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

  /** All comparisons that may be shown, and those of them that grew. */
  private static Counted compared(List<Change> changes, String link) {
    List<Change> shown = changes.stream().filter(it -> !it.hidden()).toList();
    return new Counted()
        .add("influence.compared", "Сравнений «на входе — на выходе»", items(shown, link))
        .add(
            "influence.grown",
            "из них с ростом",
            items(shown.stream().filter(it -> it.difference() > 0).toList(), link));
  }

  private static List<EvidenceItem> items(List<Change> changes, String link) {
    return changes.stream()
        .map(it -> new EvidenceItem(InfluenceEvidence.title(it) + ", " + it.group(), link, null, 1))
        .toList();
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
    Programme programme = facts.scope().programmes().get(0);
    String link = "/programmes/" + programme.id() + "/surveys/dynamics";
    List<Change> changes = dynamics.of(programme.organisation(), programme.id());
    if (figure.equals("influence.compared") || figure.equals("influence.grown")) {
      return compared(changes, link).evidence(figure, page);
    }
    Optional<ReportSection> section = section(facts);
    List<EvidenceItem> parts = InfluenceEvidence.of(changes, figure, link);
    int sum = parts.stream().mapToInt(EvidenceItem::counts).sum();
    boolean whole =
        section.stream()
            .flatMap(it -> it.figures().stream())
            .noneMatch(it -> it.key().equals(figure) && it.known() && it.value().intValue() == sum);
    return whole
        ? Stated.evidence(
            section, figure, "Замеры на входе и на выходе; показываются группами", link, page)
        : Counted.page(parts, page);
  }
}
