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
import java.util.Optional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The monitoring of a programme: survey, quality, influence, grades, approval. */
@Entity
@Table(name = "monitoring")
public class Monitoring {

  @EmbeddedId private ProgrammeId programme;
  @Embedded private OrganisationId organisation;
  @Embedded private EntryMeasure entry;
  @Embedded private Survey survey;
  @Embedded private Quality quality;
  @Embedded private Conclusions conclusions;
  @Embedded private Influence influence;

  @ElementCollection
  @CollectionTable(
      name = "monitoring_grade",
      joinColumns = @JoinColumn(name = "programme_id", referencedColumnName = "programme_id"))
  @OrderColumn(name = "place")
  private List<Grade> grades = new ArrayList<>();

  private LocalDate approvedOn;
  private String approval;
  @Version private int version;

  protected Monitoring() {}

  Monitoring(ProgrammeId programme, OrganisationId organisation) {
    this.programme = programme;
    this.organisation = organisation;
  }

  /** People were measured before the work of the pairs. */
  void measureAtEntry(EntryMeasure figures) {
    this.entry = figures;
  }

  /** People were asked whether they are content. */
  void survey(Survey figures) {
    figures.check();
    this.survey = figures;
  }

  void measure(Quality figures) {
    this.quality = figures;
  }

  void conclude(Conclusions words) {
    this.conclusions = words;
  }

  /** People were measured again. */
  void influence(Influence figures) {
    figures.check();
    this.influence = figures;
  }

  void grade(List<Grade> newGrades) {
    this.grades.clear();
    this.grades.addAll(newGrades);
  }

  /** The head approves the final report. */
  void approve(String words, LocalDate day) {
    if (quality == null) {
      throw Refusal.conflict(
          "Отчёт ещё не готов: показатели не посчитаны. Дождитесь задач мониторинга.");
    }
    this.approval = words;
    this.approvedOn = day;
  }

  public ProgrammeId programme() {
    return programme;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public Optional<EntryMeasure> entry() {
    return Optional.ofNullable(entry);
  }

  public Optional<Survey> survey() {
    return Optional.ofNullable(survey);
  }

  public Optional<Quality> quality() {
    return Optional.ofNullable(quality);
  }

  public Optional<Conclusions> conclusions() {
    return Optional.ofNullable(conclusions);
  }

  public Optional<Influence> influence() {
    return Optional.ofNullable(influence);
  }

  public List<Grade> grades() {
    return List.copyOf(grades);
  }

  public Optional<LocalDate> approvedOn() {
    return Optional.ofNullable(approvedOn);
  }

  /** What the head says of the year; empty while the report is not approved. */
  public Optional<String> approval() {
    return Optional.ofNullable(approval);
  }
}
