package school.mentoring.monitoring.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.care.CareFigures;
import school.mentoring.mentorship.care.PairCares;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.roadmap.Programme;

/** How pairs were looked after: signals and what came of them, never whose they were. */
@Component
@Order(37)
class CarePart implements ReportPart {

  private final PairCares cares;

  CarePart(PairCares cares) {
    this.cares = cares;
  }

  @Override
  public String key() {
    return "care";
  }

  @Override
  public boolean belongsTo(ReportKind kind) {
    return kind != ReportKind.SELF_EXAMINATION && kind != ReportKind.DISTRICT_FORM;
  }

  @Override
  public Optional<ReportSection> section(ReportFacts facts) {
    ReportScope scope = facts.scope();
    Programme programme = scope.programme();
    CareFigures found =
        cares.figures(
            programme.organisation(), programme.id(), scope.days().from(), scope.days().to());
    return found.signals() + found.open() + found.helped() + found.rematched() + found.closed() == 0
        ? Optional.empty()
        : Optional.of(written(found));
  }

  private static ReportSection written(CareFigures found) {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.count("care.signals", "Сигналов о паре", found.signals()));
    figures.add(Figure.count("care.open", "обращений без решения", found.open()));
    figures.add(Figure.count("care.helped", "помогли, пара продолжает", found.helped()));
    figures.add(Figure.count("care.rematched", "наставник сменён", found.rematched()));
    figures.add(Figure.count("care.closed", "решено иначе", found.closed()));
    found
        .medianSchoolDaysToDecision()
        .ifPresent(
            it -> figures.add(Figure.count("care.days", "Учебных дней до решения (медиана)", it)));
    return ReportSection.of("care", "Поддержка пар")
        .say("О парах получено: %s.".formatted(Numeral.SIGNALS.of(figures.get(0))))
        .show(figures)
        .done();
  }

  @Override
  public Page<EvidenceItem> evidence(ReportFacts facts, String figure, Pageable page) {
    return Stated.evidence(
        section(facts),
        figure,
        "Обращения о парах программы",
        "/programmes/" + facts.scope().programme().id() + "/care",
        page);
  }
}
