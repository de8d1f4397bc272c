package school.mentoring.monitoring.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.Dates;

/** Measures a programme by the definitions of its organisation. */
@Service
class MeasuredIndicators implements IndicatorValues {

  private final Indicators indicators;
  private final EnteredFigures figures;
  private final IndicatorReadings readings;
  private final IndicatorEvidence evidence;
  private final Quantities quantities;
  private final Grading grading;

  MeasuredIndicators(
      Indicators indicators,
      EnteredFigures figures,
      IndicatorReadings readings,
      IndicatorEvidence evidence,
      Quantities quantities,
      Grading grading) {
    this.indicators = indicators;
    this.figures = figures;
    this.readings = readings;
    this.evidence = evidence;
    this.quantities = quantities;
    this.grading = grading;
  }

  @Override
  @Transactional(readOnly = true)
  public LocalDate lastDay(OrganisationId organisation, ProgrammeId programme) {
    return readings.last(organisation, programme);
  }

  @Override
  @Transactional(readOnly = true)
  public List<IndicatorValue> of(OrganisationId organisation, ProgrammeId id, LocalDate asOf) {
    Programme programme = readings.programme(organisation, id, asOf);
    List<IndicatorDefinition> measured =
        indicators.measured(organisation).stream()
            .filter(it -> it.measures(programme.roadmap()))
            .toList();
    IndicatorReading reading = readings.of(programme, asOf);
    List<Found> found = measured.stream().map(it -> found(it, reading)).toList();
    List<Optional<Targets.Dated>> targets =
        measured.stream().map(it -> readings.target(it, programme, asOf)).toList();
    List<Grading.Question> questions = new ArrayList<>();
    for (int i = 0; i < measured.size(); i++) {
      questions.add(question(measured.get(i), found.get(i), targets.get(i)));
    }
    List<Grading.Verdict> verdicts = grading.judge(questions);
    List<IndicatorValue> values = new ArrayList<>();
    for (int i = 0; i < measured.size(); i++) {
      values.add(value(measured.get(i), found.get(i), targets.get(i), verdicts.get(i)));
    }
    return values;
  }

  /** What is known of an indicator before it is graded. */
  private record Found(
      Integer numerator,
      Integer denominator,
      BigDecimal value,
      String source,
      boolean computed,
      String note) {}

  private Found found(IndicatorDefinition it, IndicatorReading reading) {
    List<Contribution> numerators = reading.parts(it, Part.NUMERATOR);
    List<Contribution> denominators = reading.parts(it, Part.DENOMINATOR);
    Integer part = sum(numerators);
    Integer whole = sum(denominators);
    String problem = problem(it, part, whole);
    if (problem.isEmpty()) {
      return new Found(
          part,
          whole,
          divided(it, part, whole),
          source(it, numerators),
          !typed(it),
          note(reading.missing(it)));
    }
    return reading
        .whole(it)
        .map(stated -> new Found(null, null, stated.figure(), said(stated), false, ""))
        .orElseGet(() -> new Found(part, whole, null, it.method(), !typed(it), problem));
  }

  private static Integer sum(List<Contribution> parts) {
    return parts.isEmpty() ? null : parts.stream().mapToInt(Contribution::number).sum();
  }

  private static boolean typed(IndicatorDefinition it) {
    return it.numerator().is(PartRule.Kind.ENTERED);
  }

  private static BigDecimal divided(IndicatorDefinition it, int part, Integer whole) {
    return it.unit().divided() ? Figures.divided(part, whole, it.unit()) : BigDecimal.valueOf(part);
  }

  /** Why there is no value; empty where there is one. */
  private String problem(IndicatorDefinition it, Integer part, Integer whole) {
    if (part == null) {
      return typed(it) && it.numerator().key().isEmpty()
          ? "не определён: " + (it.unit().divided() ? "числитель" : "число") + " ещё не вносили"
          : "не определён: нет числителя — " + remedy(it, Part.NUMERATOR);
    }
    if (it.unit().divided() && (whole == null || whole == 0)) {
      return "не определён: знаменатель пуст — " + remedy(it, Part.DENOMINATOR);
    }
    return it.unit() == Unit.PERCENT && part > whole
        ? "не определён: числитель %d больше знаменателя %d — проверьте числа"
            .formatted(part, whole)
        : "";
  }

  private String remedy(IndicatorDefinition it, Part part) {
    PartRule rule = it.rule(part);
    return switch (rule.kind()) {
      case ENTERED ->
          "введите «%s»".formatted(quantities.title(rule.quantity(it.key(), part), part.title()));
      case STATED -> "проведите опрос или замер: число появится само";
      default -> "данных в программе пока нет";
    };
  }

  private static String note(long missing) {
    return missing == 0 ? "" : "без школ, где данных ещё нет: " + missing;
  }

  private static String source(IndicatorDefinition it, List<Contribution> numerators) {
    return numerators.size() == 1 && numerators.get(0).entered() != null
        ? said(numerators.get(0).entered())
        : it.method();
  }

  private static String said(EnteredFigure stated) {
    return "%s (на %s)".formatted(stated.source(), Dates.text(stated.day()));
  }

  private static Grading.Question question(
      IndicatorDefinition it, Found found, Optional<Targets.Dated> target) {
    return new Grading.Question(
        found.value(), target.map(Targets.Dated::value).orElse(null), it.moreIsBetter());
  }

  private static IndicatorValue value(
      IndicatorDefinition it,
      Found found,
      Optional<Targets.Dated> target,
      Grading.Verdict verdict) {
    return new IndicatorValue(
        it.key(),
        it.title(),
        it.level().title(),
        found.numerator(),
        found.denominator(),
        found.value(),
        it.unit(),
        target.map(Targets.Dated::value).orElse(null),
        target.map(Targets.Dated::by).orElse(null),
        verdict.level(),
        verdict.reached(),
        found.source(),
        found.computed(),
        found.note(),
        it.group().title());
  }

  @Override
  @Transactional(readOnly = true)
  public Page<EvidenceItem> evidence(
      OrganisationId organisation,
      ProgrammeId id,
      String key,
      Part part,
      LocalDate asOf,
      Pageable page) {
    Programme programme = readings.programme(organisation, id, asOf);
    IndicatorDefinition definition = figures.definition(organisation, key);
    return evidence.of(definition, part, readings.of(programme, asOf), programme, page);
  }
}
