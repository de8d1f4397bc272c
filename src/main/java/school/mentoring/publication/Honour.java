package school.mentoring.publication;

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

/** Somebody's place on the board of honour. */
@Entity
@Table(name = "honour")
class Honour {

  private static final int LONGEST = 500;

  @Id
  @Column(name = "honour_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;

  @Column(name = "participant_id")
  private UUID person;

  private String merit;
  @Version private int version;

  protected Honour() {}

  Honour(OrganisationId organisation, ProgrammeId programme, UUID person) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.programme = programme;
    this.person = person;
  }

  /** For what; written anew it takes the place of what stood there. */
  void become(String words) {
    String told = words == null ? "" : words.strip();
    if (told.isEmpty() || told.length() > LONGEST) {
      throw new Refusal(
          "Поле «За что»: напишите от 1 до %d знаков, сейчас %d."
              .formatted(LONGEST, told.length()));
    }
    this.merit = told;
  }

  UUID id() {
    return id;
  }

  UUID person() {
    return person;
  }

  String merit() {
    return merit;
  }
}
