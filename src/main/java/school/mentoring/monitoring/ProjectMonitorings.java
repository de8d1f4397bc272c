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
    entered.enter(organisation, id, news(organisation, id, measured, wanted, known), by);
    Map<String, Double> figures = new HashMap<>(known);
    figures.putAll(measured.figures());
    MeasuredProject all = new MeasuredProject(measured.day(), figures);
    monitorings
        .findByProgrammeAndOrganisation(id, organisation)
        .orElseGet(() -> monitorings.save(new ProjectMonitoring(id, organisation, measured.day())))
        .measure(all, indicators);
  }

  /** What somebody typed that is not known already. */
  private List<EnteredFigures.Entry> news(
      OrganisationId organisation,
      ProgrammeId id,
      MeasuredProject measured,
      List<Aim> wanted,
      Map<String, Double> known) {
    LocalDate last = values.lastDay(organisation, id);
    LocalDate day = measured.day().isAfter(last) ? last : measured.day();
    return wanted.stream()
        .map(Aim::key)
        .filter(it -> measured.isNews(it, known))
        .map(it -> new EnteredFigures.Entry(it, StatedNumber.VALUE, said(measured, it, day)))
        .toList();
  }

  private static Statement said(MeasuredProject measured, String key, LocalDate day) {
    return new Statement(BigDecimal.valueOf(measured.figures().get(key)), day, SOURCE, "");
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
              it.grade(judged(it.figures(), byKey));
            });
  }

  private List<ProjectFigure> judged(List<ProjectFigure> figures, Map<String, Aim> aims) {
    List<ProjectFigure> aimed =
        figures.stream().filter(it -> aims.containsKey(it.indicator().key())).toList();
    List<Grading.Verdict> verdicts =
        grading.judge(aimed.stream().map(it -> question(it, aims)).toList());
    Map<String, String> levels = new HashMap<>();
    for (int i = 0; i < aimed.size(); i++) {
      levels.put(aimed.get(i).indicator().key(), verdicts.get(i).level());
    }
    return figures.stream()
        .map(it -> it.beside(aims.get(it.indicator().key()), levels.get(it.indicator().key())))
        .toList();
  }

  private static Grading.Question question(ProjectFigure figure, Map<String, Aim> aims) {
    Aim aim = aims.get(figure.indicator().key());
    BigDecimal value = figure.measured() ? BigDecimal.valueOf(figure.figure()) : null;
    return new Grading.Question(value, aim.target(), aim.moreIsBetter());
  }
}
