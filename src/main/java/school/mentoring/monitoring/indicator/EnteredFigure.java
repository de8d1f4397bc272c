package school.mentoring.monitoring.indicator;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** A number that somebody entered; it is never changed, a later one takes its place. */
@Entity
@Table(name = "indicator_figure")
public class EnteredFigure {

  @Id
  @Column(name = "figure_id")
  private UUID id;

  @Embedded private OrganisationId organisation;

  /** Null where it holds for all programmes of the organisation. */
  @Embedded
  @AttributeOverride(name = "id", column = @Column(name = "programme_id"))
  private ProgrammeId programme;

  private int schoolYear;
  private String quantity;
  private BigDecimal figure;
  private LocalDate onDay;
  private String source;
  private String link;
  private String enteredBy;
  private Instant enteredAt;

  protected EnteredFigure() {}

  EnteredFigure(
      OrganisationId organisation,
      ProgrammeId programme,
      int schoolYear,
      String quantity,
      Statement statement,
      String by,
      Instant at) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.programme = programme;
    this.schoolYear = schoolYear;
    this.quantity = quantity;
    this.figure = statement.figure();
    this.onDay = statement.day();
    this.source = statement.source();
    this.link = statement.link();
    this.enteredBy = by;
    this.enteredAt = at;
  }

  OrganisationId organisation() {
    return organisation;
  }

  String quantity() {
    return quantity;
  }

  public BigDecimal figure() {
    return figure;
  }

  /** The number as people read it. */
  public String text() {
    return Figures.text(figure);
  }

  /** The day that it holds from. */
  public LocalDate day() {
    return onDay;
  }

  public String source() {
    return source;
  }

  /** Where its paper is; may be empty. */
  public String link() {
    return link;
  }

  /** Login of whoever entered it. */
  public String by() {
    return enteredBy;
  }

  public Instant at() {
    return enteredAt;
  }
}
