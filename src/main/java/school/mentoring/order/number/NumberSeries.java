package school.mentoring.order.number;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import school.mentoring.order.Series;
import school.mentoring.shared.OrganisationId;

/** A series of numbers, as an organisation declared it. */
@Entity
@Table(name = "order_series")
class NumberSeries {

  @Id private UUID id;
  @Embedded private OrganisationId organisation;
  private String series;
  private String pattern;

  @Enumerated(EnumType.STRING)
  private Numbering numbering;

  private int firstNumber;
  private int firstYear;

  protected NumberSeries() {}

  NumberSeries(OrganisationId organisation, SeriesRule rule) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.series = rule.series().key();
    redeclare(rule);
  }

  /** Numbers given from now on look so; those given before stay. */
  void redeclare(SeriesRule rule) {
    this.pattern = rule.pattern();
    this.numbering = rule.numbering();
    this.firstNumber = rule.start();
    this.firstYear = rule.startYear();
  }

  SeriesRule rule() {
    return new SeriesRule(Series.of(series), numbering, pattern, firstNumber, firstYear);
  }
}
