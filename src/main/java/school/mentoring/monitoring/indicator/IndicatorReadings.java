package school.mentoring.monitoring.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.Level;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.window.RoadmapPeriod;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;
import school.mentoring.shared.russian.Dates;

/** Begins a reading of a programme's figures as of a day. */
@Component
class IndicatorReadings {

  private final Programmes programmes;
  private final Organisations organisations;
  private final Roadmaps roadmaps;
  private final IndicatorRules rules;
  private final EnteredFigures figures;
  private final StatedFigures stated;
  private final Clock clock;

  IndicatorReadings(
      Programmes programmes,
      Organisations organisations,
      Roadmaps roadmaps,
      IndicatorRules rules,
      EnteredFigures figures,
      StatedFigures stated,
      Clock clock) {
    this.programmes = programmes;
    this.organisations = organisations;
    this.roadmaps = roadmaps;
    this.rules = rules;
    this.figures = figures;
    this.stated = stated;
    this.clock = clock;
  }

  /**
   * The programme, if it was under way on the day.
   *
   * @throws Refusal naming the days that can be asked for
   */
  Programme programme(OrganisationId organisation, ProgrammeId id, LocalDate asOf) {
    Programme programme = programmes.get(id, organisation);
    LocalDate first = first(programme);
    LocalDate last = last(programme);
    if (asOf.isBefore(first) || asOf.isAfter(last)) {
      throw new Refusal(
          "Поле «На дату», значение «%s»: программа идёт с %s, данные есть по %s. Укажите день между ними."
              .formatted(Dates.text(asOf), Dates.text(first), Dates.text(last)));
    }
    return programme;
  }

  private LocalDate first(Programme programme) {
    LocalDate started = programme.startedAt().atZone(zone()).toLocalDate();
    LocalDate foreseen = period(programme).over(programme.schoolYear()).from();
    return started.isBefore(foreseen) ? started : foreseen;
  }

  LocalDate last(OrganisationId organisation, ProgrammeId id) {
    return last(programmes.get(id, organisation));
  }

  private LocalDate last(Programme programme) {
    return Optional.ofNullable(programme.endedAt())
        .map(it -> it.atZone(zone()).toLocalDate())
        .orElseGet(() -> LocalDate.now(clock));
  }

  private ZoneId zone() {
    return clock.getZone();
  }

  private RoadmapPeriod period(Programme programme) {
    return roadmaps.of(programme.definition()).period();
  }

  Optional<Targets.Dated> target(
      IndicatorDefinition definition, Programme programme, LocalDate asOf) {
    return definition.targets().at(programme.schoolYear(), asOf, period(programme));
  }

  /** What the programme's organisation, and the schools below it, have until the day. */
  IndicatorReading of(Programme programme, LocalDate asOf) {
    Organisation self = organisations.get(programme.organisation());
    List<OrganisationId> below =
        self.level() == Level.SCHOOL ? List.of() : organisations.schoolsBelow(self.id());
    List<OrganisationId> all = new ArrayList<>(List.of(self.id()));
    all.addAll(below);
    List<Programme> running = new ArrayList<>(List.of(programme));
    int last = SchoolYear.containing(asOf).start();
    for (int year = programme.schoolYear().start(); year <= last && !below.isEmpty(); year++) {
      running.addAll(programmes.of(below, SchoolYear.of(year)));
    }
    Scope scope = new Scope(all, running, asOf);
    return new IndicatorReading(
        self.id(),
        !below.isEmpty(),
        scope,
        rules,
        figures.latest(scope, programme),
        stated.of(scope.programmeIds()));
  }
}
