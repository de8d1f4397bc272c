package school.mentoring.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.monitoring.indicator.Aim;
import school.mentoring.monitoring.indicator.Aims;
import school.mentoring.monitoring.indicator.EnteredFigures;
import school.mentoring.monitoring.indicator.Grading;
import school.mentoring.monitoring.indicator.IndicatorValue;
import school.mentoring.monitoring.indicator.IndicatorValues;
import school.mentoring.monitoring.indicator.StatedNumber;
import school.mentoring.monitoring.indicator.Statement;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The figures of the municipal projects. What is measured again replaces what was before. */
@Service
public class ProjectMonitorings {

  /** Where the numbers of the task come from, as the history of a number says it. */
  private static final String SOURCE = "Замер показателей проекта";

  private final ProjectMonitoringRepository monitorings;
  private final Aims aims;
  private final IndicatorValues values;
  private final EnteredFigures entered;
  private final Grading grading;

  ProjectMonitorings(
      ProjectMonitoringRepository monitorings,
      Aims aims,
      IndicatorValues values,
      EnteredFigures entered,
      Grading grading) {
    this.monitorings = monitorings;
    this.aims = aims;
    this.values = values;
    this.entered = entered;
    this.grading = grading;
  }

  /** The figures of a programme, once somebody measured them. */
  @Transactional(readOnly = true)
  public Optional<ProjectMonitoring> find(OrganisationId organisation, ProgrammeId programme) {
    Optional<ProjectMonitoring> found =
        monitorings.findByProgrammeAndOrganisation(programme, organisation);
    found.ifPresent(ProjectMonitoring::figures);
    return found;
  }

  /** Keys of all that the programme's project is measured by. */
  @Transactional(readOnly = true)
  public List<String> keys(OrganisationId organisation, ProgrammeId programme) {
    return aims.of(organisation, programme, values.lastDay(organisation, programme)).stream()
        .map(Aim::key)
        .toList();
  }

  /** What is known already, so that nobody types it: counted by the program, or entered before. */
  @Transactional(readOnly = true)
  public Map<String, Double> known(OrganisationId organisation, ProgrammeId programme) {
    return values.of(organisation, programme, values.lastDay(organisation, programme)).stream()
        .filter(IndicatorValue::determined)
        .collect(Collectors.toMap(IndicatorValue::key, it -> it.value().doubleValue()));
  }

  /**
   * The project was measured; what nobody typed is taken over where it is known.
   *
   * @throws school.mentoring.shared.Refusal if a figure cannot be true
   */
  @Transactional
  public void measure(
      OrganisationId organisation, ProgrammeId id, MeasuredProject measured, String by) {
    Map<String, Double> known = known(organisation, id);
    List<Aim> wanted = aims.of(organisation, id, measured.day());
    List<ProjectIndicator> indicators =
        wanted.stream().map(it -> new ProjectIndicator(it.key(), it.title(), it.unit())).toList();
    measured.check(indicators);
    wanted.stream()
        .filter(it -> measured.isNews(it.key(), known))
        .forEach(it -> enter(organisation, id, it, measured, by));
    Map<String, Double> figures = new HashMap<>(known);
    figures.putAll(measured.figures());
    MeasuredProject all = new MeasuredProject(measured.day(), figures);
    monitorings
        .findByProgrammeAndOrganisation(id, organisation)
        .orElseGet(() -> monitorings.save(new ProjectMonitoring(id, organisation, measured.day())))
        .measure(all, indicators);
  }

  private void enter(
      OrganisationId organisation, ProgrammeId id, Aim aim, MeasuredProject measured, String by) {
    BigDecimal figure = BigDecimal.valueOf(measured.figures().get(aim.key()));
    LocalDate last = values.lastDay(organisation, id);
    LocalDate day = measured.day().isAfter(last) ? last : measured.day();
    entered.enter(
        organisation,
        id,
        aim.key(),
        StatedNumber.VALUE,
        new Statement(figure, day, SOURCE, ""),
        by);
  }

  /** Sets what was measured beside the targets of that day. */
  @Transactional
  public void grade(OrganisationId organisation, ProgrammeId id) {
    monitorings
        .findByProgrammeAndOrganisation(id, organisation)
        .ifPresent(
            it -> {
              Map<String, Aim> byKey =
                  aims.of(organisation, id, it.measuredOn()).stream()
                      .collect(Collectors.toMap(Aim::key, Function.identity()));
              it.grade(figure -> judged(figure, byKey.get(figure.indicator().key())));
            });
  }

  private ProjectFigure judged(ProjectFigure it, Aim aim) {
    if (aim == null) {
      return it;
    }
    BigDecimal value = it.measured() ? BigDecimal.valueOf(it.figure()) : null;
    Grading.Question question = new Grading.Question(value, aim.target(), aim.moreIsBetter());
    return new ProjectFigure(
        it.indicator(),
        it.figure(),
        aim.target() == null ? null : aim.target().doubleValue(),
        aim.by(),
        grading.judge(List.of(question)).get(0).level());
  }
}
