package school.mentoring.organisation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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
  @Version private int version;

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

  /** Takes over newer requisites: documents show them from now on. */
  void describe(Requisites newer) {
    this.fullName = newer.fullName();
    this.shortName = newer.shortName();
    this.place = newer.place();
    this.headPost = newer.headPost();
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
