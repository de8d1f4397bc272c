package school.mentoring.monitoring.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** How the curator assesses the conditions of a programme: nine statements, their sum, a level. */
@Entity
@Table(name = "curator_assessment")
public class CuratorAssessment {

  @EmbeddedId private ProgrammeId programme;
  @Embedded private OrganisationId organisation;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      name = "curator_score",
      joinColumns = @JoinColumn(name = "programme_id", referencedColumnName = "programme_id"))
  @MapKeyColumn(name = "statement")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "score")
  private Map<CuratorStatement, Integer> scores = new EnumMap<>(CuratorStatement.class);

  private String level;
  private String note;
  private LocalDate assessedOn;
  @Version private int version;

  protected CuratorAssessment() {}

  CuratorAssessment(ProgrammeId programme, OrganisationId organisation) {
    this.programme = programme;
    this.organisation = organisation;
  }

  /** All nine at once; what was said before is replaced. */
  void assess(Map<CuratorStatement, Integer> given, String inWords, String words, LocalDate day) {
    mustBeWhole(given);
    scores.putAll(given);
    level = inWords;
    note = words;
    assessedOn = day;
  }

  /**
   * Goes on if every statement has a score that there is.
   *
   * @throws Refusal naming the first that has none
   */
  static void mustBeWhole(Map<CuratorStatement, Integer> given) {
    Arrays.stream(CuratorStatement.values())
        .filter(
            it ->
                given.get(it) == null
                    || given.get(it) < 0
                    || given.get(it) > CuratorStatement.FULLY)
        .findFirst()
        .ifPresent(
            it -> {
              throw new Refusal(
                  "«%s»: выберите оценку 2, 1 или 0 — нужны все девять.".formatted(it.title()));
            });
  }

  public int score(CuratorStatement statement) {
    return scores.getOrDefault(statement, 0);
  }

  public int sum() {
    return scores.values().stream().mapToInt(it -> it).sum();
  }

  /** What can be had of one group. */
  public int sum(CuratorStatement.Group group) {
    return group.statements().stream().mapToInt(this::score).sum();
  }

  /** As the decision table says it: optimal, admissible or inadmissible. */
  public String level() {
    return level;
  }

  /** May be empty. */
  public String note() {
    return note;
  }

  public LocalDate assessedOn() {
    return assessedOn;
  }
}
