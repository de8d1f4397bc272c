package school.mentoring.monitoring.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.Influence;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.indicator.EvidenceItem;

/** Second stage of the monitoring: the same people measured on entry and at the end. */
@Component
@Order(50)
class InfluencePart implements ReportPart {

  private final Monitorings monitorings;

  InfluencePart(Monitorings monitorings) {
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
    return facts.scope().programmes().stream()
        .flatMap(it -> monitorings.find(it.organisation(), it.id()).stream())
        .flatMap(it -> it.influence().stream())
        .reduce((earlier, later) -> later)
        .map(InfluencePart::written);
  }

  private static ReportSection written(Influence it) {
    Figure entry = entered("influence.entry", "На входе", it.entryValue());
    Figure exit = entered("influence.exit", "На выходе", it.exitValue());
    Figure change =
        new Figure(
            "influence.difference",
            "Разница",
            BigDecimal.valueOf(it.difference()),
            FigureUnit.PIECES,
            null,
            null,
            List.of(exit.key(), entry.key()));
    Figure assessed = Figure.count("influence.assessed", "Измерено человек", it.assessed());
    Figure improved = Figure.count("influence.improved", "из них с ростом", it.improved());
    ReportSection.Draft draft =
        ReportSection.of("influence", "Второй этап мониторинга: влияние на участников")
            .say("Что измеряли: %s.".formatted(it.parameter()))
            .say("Показатель вырос у %s из %s.".formatted(improved.text(), assessed.text()))
            .show(List.of(entry, exit, change, assessed, improved));
    Figure share = Figure.share("influence.share", "Доля участников с ростом", improved, assessed);
    if (share.known()) {
      draft.show(List.of(share));
    }
    if (it.conclusion() != null && !it.conclusion().isBlank()) {
      draft.say(it.conclusion());
    }
    return draft.done();
  }

  private static Figure entered(String key, String title, double value) {
    return new Figure(
        key, title, BigDecimal.valueOf(value), FigureUnit.PIECES, null, null, List.of());
  }

  /** Entered by the curator as one figure. */
  @Override
  public Page<EvidenceItem> evidence(ReportFacts facts, String figure, Pageable page) {
    String link = "/programmes/" + facts.scope().programme().id() + "/monitoring";
    return Counted.page(
        List.of(new EvidenceItem("Внесено куратором по итогам двух замеров", link, null, 1)), page);
  }
}
