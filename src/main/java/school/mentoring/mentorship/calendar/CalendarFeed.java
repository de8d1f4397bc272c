package school.mentoring.mentorship.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** The secret address of a person's meetings; only the secret's hash is kept. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

  @Id
  @Column(name = "calendar_feed_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  private String login;
  private String secretHash;
  private Instant createdAt;

  protected CalendarFeed() {}

  CalendarFeed(OrganisationId organisation, String login) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.login = login;
  }

  /** From now on this secret opens it, and no former one. */
  void openedBy(String hash, Instant now) {
    this.secretHash = hash;
    this.createdAt = now;
  }

  OrganisationId organisation() {
    return organisation;
  }

  String login() {
    return login;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
