package school.mentoring.order;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** A series of numbers that an organisation declared its own. */
@Entity
@Table(name = "order_series")
class NumberSeries {

  /** Orders on core activity. */
  static final String CORE = "core";

  static final NumberPattern DEFAULT = new NumberPattern("{n}-ОД");

  @Id private UUID id;
  @Embedded private OrganisationId organisation;
  private String series;
  private String pattern;

  protected NumberSeries() {}

  NumberSeries(OrganisationId organisation, String series, NumberPattern pattern) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.series = series;
    this.pattern = pattern.pattern();
  }

  /** Numbers given from now on look so; those given before stay. */
  void redeclare(NumberPattern newPattern) {
    this.pattern = newPattern.pattern();
  }

  NumberPattern pattern() {
    return new NumberPattern(pattern);
  }
}
