package school.mentoring.enrolment.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import school.mentoring.shared.OrganisationId;

/** A link that was handed out: of one invitation, or the common one of a campaign. */
@Entity
@Table(name = "questionnaire_link")
class InvitationLink implements Persistable<String> {

  @Id private String tokenHash;

  @Embedded private OrganisationId organisation;

  @Column(name = "campaign_id")
  private UUID campaign;

  @Column(name = "invitation_id")
  private UUID invitation;

  private Instant issuedAt;
  private Instant revokedAt;

  protected InvitationLink() {}

  InvitationLink(Campaign campaign, UUID invitation, InvitationToken token, Instant now) {
    this.tokenHash = token.hash();
    this.organisation = campaign.organisation();
    this.campaign = campaign.id();
    this.invitation = invitation;
    this.issuedAt = now;
  }

  UUID campaign() {
    return campaign;
  }

  /** Empty for the common link. */
  Optional<UUID> invitation() {
    return Optional.ofNullable(invitation);
  }

  @Override
  public String getId() {
    return tokenHash;
  }

  /** Only new ones are ever saved. */
  @Override
  public boolean isNew() {
    return true;
  }
}
