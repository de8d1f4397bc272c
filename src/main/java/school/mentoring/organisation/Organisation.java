package school.mentoring.organisation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import school.mentoring.shared.OrganisationId;

/** A school, a municipal centre or a region, with what its documents need of it. */
@Entity
@Table(name = "organisation")
public class Organisation {

  @EmbeddedId private OrganisationId id;
  private String fullName;
  private String shortName;
  private String place;
  private String headPost;
  private String parent;

  protected Organisation() {}

  /**
   * An organisation as it is founded here.
   *
   * @param place where its orders are issued, for example «с. Берёзовка»
   * @param headPost the post of its head in the nominative, for example «директор»
   */
  public Organisation(
      OrganisationId id, String fullName, String shortName, String place, String headPost) {
    this.id = id;
    this.fullName = fullName;
    this.shortName = shortName;
    this.place = place;
    this.headPost = headPost;
  }

  public OrganisationId id() {
    return id;
  }

  public String fullName() {
    return fullName;
  }

  public String shortName() {
    return shortName;
  }

  public String place() {
    return place;
  }

  public String headPost() {
    return headPost;
  }
}
