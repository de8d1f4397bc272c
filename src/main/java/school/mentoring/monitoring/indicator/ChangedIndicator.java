package school.mentoring.monitoring.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** What an organisation measures otherwise than the shipped table says, or beside it. */
@Entity
@Table(name = "indicator_definition")
class ChangedIndicator {

  @Id
  @Column(name = "definition_id")
  private UUID id;

  @Embedded private OrganisationId organisation;

  @Column(name = "indicator_key")
  private String key;

  private String title;
  private String unit;
  private String numerator;
  private String denominator;
  private String method;

  @Column(name = "indicator_level")
  private String level;

  private String roadmaps;
  private String lines;
  private boolean moreIsBetter;
  private String targets;
  private boolean retired;
  @Version private int version;

  protected ChangedIndicator() {}

  ChangedIndicator(OrganisationId organisation, IndicatorDefinition definition) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.key = definition.key();
    describe(definition);
  }

  final void describe(IndicatorDefinition definition) {
    DefinitionText text = DefinitionText.of(definition);
    this.title = text.title();
    this.unit = text.unit();
    this.numerator = text.numerator();
    this.denominator = text.denominator();
    this.method = text.method();
    this.level = text.level();
    this.roadmaps = text.roadmaps();
    this.lines = text.lines();
    this.moreIsBetter = text.moreIsBetter();
    this.targets = text.targets();
  }

  /** Is measured no more, or again. */
  void retire(boolean noMore) {
    this.retired = noMore;
  }

  IndicatorDefinition definition(IndicatorGroup group, Set<String> rules) {
    return new DefinitionText(
            title,
            unit,
            numerator,
            denominator,
            method,
            level,
            roadmaps,
            lines,
            moreIsBetter,
            targets)
        .checked(key, group, rules);
  }

  String key() {
    return key;
  }

  boolean retired() {
    return retired;
  }

  int version() {
    return version;
  }
}
