package school.mentoring.monitoring;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The figures of a municipal project, all measured on one day. */
@Entity
@Table(name = "project_monitoring")
public class ProjectMonitoring {

  @EmbeddedId private ProgrammeId programme;
  @Embedded private OrganisationId organisation;
  private LocalDate measuredOn;

  @ElementCollection
  @CollectionTable(
      name = "project_figure",
      joinColumns = @JoinColumn(name = "programme_id", referencedColumnName = "programme_id"))
  @OrderColumn(name = "place")
  private List<ProjectFigure> figures = new ArrayList<>();

  @Version private int version;

  protected ProjectMonitoring() {}

  ProjectMonitoring(ProgrammeId programme, OrganisationId organisation, LocalDate measuredOn) {
    this.programme = programme;
    this.organisation = organisation;
    this.measuredOn = measuredOn;
  }

  /**
   * What was measured replaces what was measured before.
   *
   * @param indicators all that a project is measured by
   */
  void measure(MeasuredProject measured, List<ProjectIndicator> indicators) {
    measured.check(indicators);
    this.measuredOn = measured.day();
    figures.clear();
    indicators.stream()
        .map(it -> new ProjectFigure(it, measured.figures().get(it.key()), null, null, null))
        .forEach(figures::add);
  }

  /** Every figure is set beside its target. */
  void grade(List<ProjectFigure> judged) {
    figures.clear();
    figures.addAll(judged);
  }

  public LocalDate measuredOn() {
    return measuredOn;
  }

  /** One of each indicator, measured or not. */
  public List<ProjectFigure> figures() {
    return List.copyOf(figures);
  }
}
