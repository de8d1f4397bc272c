package school.mentoring.monitoring.report;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.indicator.EvidenceItem;
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
        .ifPresent(it -> InfluenceTables.headline(draft, it));
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
    InfluenceTables.changes(draft, changes);
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
