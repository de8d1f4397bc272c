package school.mentoring.enrolment.nextyear;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import school.mentoring.enrolment.Participant;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.SchoolYear;

/** All classes of an organisation went on to a school year; once a year. */
@Entity
@Table(name = "class_promotion")
public class ClassPromotion {

  @Id
  @Column(name = "promotion_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private SchoolYear year;
  private LocalDate doneOn;
  private String doneBy;

  @ElementCollection
  @CollectionTable(name = "class_move", joinColumns = @JoinColumn(name = "promotion_id"))
  private Set<ClassMove> moves = new HashSet<>();

  protected ClassPromotion() {}

  ClassPromotion(OrganisationId organisation, SchoolYear year, LocalDate doneOn, String doneBy) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.year = year;
    this.doneOn = doneOn;
    this.doneBy = doneBy;
  }

  /** One pupil goes on; where to is remembered. */
  ClassMove move(Participant pupil) {
    String to = SchoolClass.find(pupil.group()).flatMap(SchoolClass::next).orElse("");
    ClassMove move = new ClassMove(pupil.uuid(), pupil.group(), to);
    moves.add(move);
    return move;
  }

  /** Whether the pupil's record is as the move left it, so that it can be taken back. */
  boolean stands(Participant pupil, ClassMove move) {
    return move.leaves()
        ? pupil.leftOn().filter(doneOn::equals).isPresent()
        : pupil.group().equals(move.to());
  }

  Set<ClassMove> moves() {
    return moves;
  }

  /** The year into which the classes went. */
  public SchoolYear year() {
    return year;
  }

  public LocalDate doneOn() {
    return doneOn;
  }

  /** The login of who did it. */
  public String doneBy() {
    return doneBy;
  }
}
