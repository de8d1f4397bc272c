package school.mentoring.monitoring.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** A change that the school knows from elsewhere: marks, attendance, examinations. */
@Entity
@Table(name = "typed_change")
class TypedChange {

  private static final int MOST_PEOPLE = 100_000;

  @Id
  @Column(name = "change_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  private String parameter;
  private String peopleGroup;
  private int people;
  private double entryValue;
  private double exitValue;
  private int grown;
  private String source;
  @Version private int version;

  protected TypedChange() {}

  TypedChange(OrganisationId organisation, ProgrammeId programme, TypedFigures figures) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.programme = programme;
    this.parameter = figures.parameter();
    this.peopleGroup = figures.group();
    this.people = figures.people();
    this.entryValue = figures.entry();
    this.exitValue = figures.exit();
    this.grown = figures.grown();
    this.source = figures.source();
    if (people < 1 || people > MOST_PEOPLE) {
      throw new Refusal(
          "Измерено человек: %d. Укажите, скольких людей измеряли оба раза: от 1 до %d."
              .formatted(people, MOST_PEOPLE));
    }
    if (grown < 0 || grown > people) {
      throw new Refusal("Выросло у %d, а измеряли %d: исправьте числа.".formatted(grown, people));
    }
  }

  Change change(SmallGroups small) {
    return small.tooFew(people)
        ? Change.secret("", parameter, peopleGroup, people, source)
        : new Change(
            "", parameter, peopleGroup, people, entryValue, exitValue, grown, 0, 0, false, source);
  }

  UUID id() {
    return id;
  }
}
