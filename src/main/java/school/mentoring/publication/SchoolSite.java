package school.mentoring.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** A page on which an organisation tells of its mentoring; consents name such addresses. */
@Entity
@Table(name = "publication_site")
public class SchoolSite {

  @Id
  @Column(name = "site_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  private String address;

  protected SchoolSite() {}

  SchoolSite(OrganisationId organisation, String address) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.address = address;
  }

  public UUID id() {
    return id;
  }

  public String address() {
    return address;
  }
}
