package school.mentoring.monitoring.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/** Numbers that the program cannot count; each with its day, source and author, for ever. */
@Service
public class EnteredFigures {

  private final EnteredFigureRepository figures;
  private final Quantities quantities;
  private final Indicators indicators;
  private final Programmes programmes;
  private final Clock clock;

  EnteredFigures(
      EnteredFigureRepository figures,
      Quantities quantities,
      Indicators indicators,
      Programmes programmes,
      Clock clock) {
    this.figures = figures;
    this.quantities = quantities;
    this.indicators = indicators;
    this.programmes = programmes;
    this.clock = clock;
  }

  /**
   * Somebody states a number for an indicator. A shared quantity serves all indicators and
   * programmes of the organisation.
   *
   * @param what which number
   * @throws Refusal if it cannot be true, or the program counts it itself
   */
  @Transactional
  public void enter(
      OrganisationId organisation,
      ProgrammeId id,
      String key,
      StatedNumber what,
      Statement statement,
      String by) {
    enter(organisation, id, List.of(new Entry(key, what, statement)), by);
  }

  /**
   * A number for an indicator.
   *
   * @param key of the indicator
   * @param what which number of it
   */
  public record Entry(String key, StatedNumber what, Statement statement) {}

  /**
   * Somebody states numbers for several indicators at once.
   *
   * @throws Refusal if one of them cannot be true, or the program counts it itself
   */
  @Transactional
  public void enter(OrganisationId organisation, ProgrammeId id, List<Entry> entries, String by) {
    Programme programme = programmes.get(id, organisation);
    Map<String, IndicatorDefinition> measured =
        indicators.measured(organisation).stream()
            .collect(Collectors.toMap(IndicatorDefinition::key, Function.identity()));
    figures.saveAll(
        entries.stream()
            .map(it -> checked(programme, Optional.ofNullable(measured.get(it.key())), it, by))
            .toList());
  }

  private EnteredFigure checked(
      Programme programme, Optional<IndicatorDefinition> measured, Entry entry, String by) {
    Statement statement = entry.statement();
    statement.check(LocalDate.now(clock));
    IndicatorDefinition definition = measured.orElseThrow(EnteredFigures::unknown);
    entry.what().check(definition, statement.figure());
    String quantity = entry.what().quantity(definition);
    return new EnteredFigure(
        programme.organisation(),
        quantities.isShared(quantity) ? null : programme.id(),
        yearOf(programme, statement.day()),
        quantity,
        statement,
        by,
        clock.instant());
  }

  IndicatorDefinition definition(OrganisationId organisation, String key) {
    return indicators.measured(organisation).stream()
        .filter(it -> it.key().equals(key))
        .findFirst()
        .orElseThrow(EnteredFigures::unknown);
  }

  private static Refusal unknown() {
    return Refusal.notFound("Показатель не найден: откройте его из списка показателей программы.");
  }

  private static int yearOf(Programme programme, LocalDate day) {
    return Math.max(programme.schoolYear().start(), SchoolYear.containing(day).start());
  }

  /** The latest numbers until the day, by organisation and quantity. */
  @Transactional(readOnly = true)
  Map<OrganisationId, Map<String, EnteredFigure>> latest(Scope scope, Programme programme) {
    Map<OrganisationId, Map<String, EnteredFigure>> latest = new HashMap<>();
    figures
        .until(
            scope.organisations().stream().map(OrganisationId::id).toList(),
            scope.programmeIds().stream().map(ProgrammeId::id).toList(),
            programme.schoolYear().start(),
            yearOf(programme, scope.asOf()),
            scope.asOf())
        .forEach(
            it ->
                latest
                    .computeIfAbsent(it.organisation(), any -> new HashMap<>())
                    .put(it.quantity(), it));
    return latest;
  }

  /** All that was ever entered for an indicator of a programme, the newest first. */
  @Transactional(readOnly = true)
  public Page<EnteredFigure> history(
      OrganisationId organisation, ProgrammeId id, String key, Pageable page) {
    Programme programme = programmes.get(id, organisation);
    IndicatorDefinition definition = definition(organisation, key);
    return figures.history(
        organisation.id(),
        id.id(),
        programme.schoolYear().start(),
        yearOf(programme, LocalDate.now(clock)),
        List.of(
            StatedNumber.VALUE.quantity(definition),
            definition.numerator().quantity(key, Part.NUMERATOR),
            definition.denominator().quantity(key, Part.DENOMINATOR)),
        page);
  }
}
