package school.mentoring.recognition.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** How far the register of an organisation's school year has come. */
@Entity
@Table(name = "letter_counter")
class LetterCounter {

  @Id
  @Column(name = "letter_counter_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  private int schoolYear;
  private int lastNumber;

  protected LetterCounter() {}

  LetterCounter(OrganisationId organisation, int schoolYear) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.schoolYear = schoolYear;
  }

  int next() {
    return ++lastNumber;
  }
}
