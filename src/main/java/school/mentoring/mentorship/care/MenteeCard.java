package school.mentoring.mentorship.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** A mentee's own card in a programme. A new slip makes the old one worthless. */
@Entity
@Table(name = "mentee_card")
class MenteeCard {

  @Id
  @Column(name = "card_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  @Embedded private MenteeId mentee;
  private String tokenHash;
  private LocalDate issuedOn;
  private LocalDate expiresOn;
  private LocalDate revokedOn;
  @Version private int version;

  protected MenteeCard() {}

  MenteeCard(OrganisationId organisation, ProgrammeId programme, MenteeId mentee) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.programme = programme;
    this.mentee = mentee;
  }

  void issue(CardToken token, LocalDate today) {
    this.tokenHash = token.hash();
    this.issuedOn = today;
    this.expiresOn = today.plusYears(1);
    this.revokedOn = null;
  }

  void revoke(LocalDate today) {
    this.revokedOn = today;
  }

  boolean opens(LocalDate today) {
    return revokedOn == null && !today.isAfter(expiresOn);
  }

  OrganisationId organisation() {
    return organisation;
  }

  ProgrammeId programme() {
    return programme;
  }

  MenteeId mentee() {
    return mentee;
  }

  LocalDate expiresOn() {
    return expiresOn;
  }
}
