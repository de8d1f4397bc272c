package school.mentoring.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import school.mentoring.monitoring.indicator.Aim;

/**
 * A figure of a municipal project beside its target.
 *
 * @param figure null if it was not measured
 * @param target of the day of the measurement; null where there was none
 * @param by the day the target is to be reached by
 * @param level in words, as the decision table says it
 */
@Embeddable
public record ProjectFigure(
    @Embedded ProjectIndicator indicator,
    @Column(name = "figure") Double figure,
    @Column(name = "target") Double target,
    @Column(name = "target_by") LocalDate by,
    @Column(name = "level") String level) {

  /** The same beside what it was to reach; as it was where nothing was to be reached. */
  ProjectFigure beside(Aim aim, String said) {
    return aim == null
        ? this
        : new ProjectFigure(
            indicator,
            figure,
            aim.target() == null ? null : aim.target().doubleValue(),
            aim.by(),
            said);
  }

  public boolean measured() {
    return figure != null;
  }

  /** The figure as people read it: 60; 60,5; a dash where it was not measured. */
  public String text() {
    return measured() ? text(figure) : "—";
  }

  static String text(double figure) {
    return figure == Math.rint(figure)
        ? Long.toString((long) figure)
        : Double.toString(figure).replace('.', ',');
  }

  /** Whether the target was reached. */
  public boolean reached() {
    return measured() && target != null && figure >= target;
  }
}
