package school.mentoring.monitoring.report;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.PairPlans;
import school.mentoring.mentorship.PlanFigures;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.roadmap.Programme;

/** The plans of the pairs: how many have one, and how far it is carried out. */
@Component
@Order(35)
class PlansPart implements ReportPart {

  private final PairPlans plans;

  PlansPart(PairPlans plans) {
    this.plans = plans;
  }

  @Override
  public String key() {
    return "plans";
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return kind != ReportKind.SELF_EXAMINATION;
  }

  @Override
  public Optional<ReportSection> section(ReportFacts facts) {
    Programme programme = facts.scope().programme();
    PlanFigures now = plans.figures(programme.organisation(), programme.id());
    return now.pairs() == 0 ? Optional.empty() : Optional.of(written(now));
  }

  private static ReportSection written(PlanFigures now) {
    Figure pairs = Figure.count("plans.pairs", "Пар, работающих и завершивших", now.pairs());
    Figure planned = Figure.count("plans.planned", "с планом", now.planned());
    Figure missing = Figure.count("plans.missing", "без плана", now.pairs() - now.planned());
    Figure approved = Figure.count("plans.approved", "с утверждённым планом", now.approved());
    Figure all =
        Figure.count("plans.activities", "Мероприятий в действующих планах", now.activities());
    Figure done = Figure.count("plans.done", "из них выполнено", now.done());
    Figure overdue = Figure.count("plans.overdue", "просрочено", now.overdue());
    ReportSection.Draft draft =
        ReportSection.of("plans", "Планы пар")
            .say(
                "План есть у %s из %s, утверждён у %s; из %s планов выполнено %s."
                    .formatted(
                        planned.text(),
                        pairs.text(),
                        approved.text(),
                        Numeral.LINES_OF.of(all),
                        done.text()))
            .show(List.of(pairs, planned, missing, approved, all, done, overdue));
    Figure share = Figure.share("plans.share", "Выполнение планов", done, all);
    return (share.known() ? draft.show(List.of(share)) : draft).done();
  }

  @Override
  public Page<EvidenceItem> evidence(ReportFacts facts, String figure, Pageable page) {
    return Stated.evidence(
        section(facts),
        figure,
        "Планы пар программы",
        "/programmes/" + facts.scope().programme().id() + "/plans",
        page);
  }
}
