package school.mentoring.enrolment.base;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.document.FileId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.shared.OrganisationId;

/** What the information card of a mentor tells and nothing else knows; it is for use inside. */
@Entity
@Table(name = "mentor_card")
class MentorCard {

  @Id
  @Column(name = "participant_id")
  private UUID mentor;

  @Embedded private OrganisationId organisation;
  @Embedded private CardText text;
  private UUID photoId;
  @Version private int version;

  protected MentorCard() {}

  MentorCard(Mentor mentor) {
    this.mentor = mentor.uuid();
    this.organisation = mentor.organisation();
    this.text = CardText.EMPTY;
  }

  void write(CardText text) {
    this.text = text;
  }

  /** Puts a photo on the card, or takes it off. */
  void show(FileId photo) {
    this.photoId = photo == null ? null : photo.id();
  }

  UUID mentor() {
    return mentor;
  }

  CardText text() {
    return text;
  }

  Optional<FileId> photo() {
    return Optional.ofNullable(photoId).map(FileId::new);
  }
}
