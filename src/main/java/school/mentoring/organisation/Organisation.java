package school.mentoring.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
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
  private String founder = "";
  private String address = "";
  private String inn = "";
  private String ogrn = "";
  private String parent;

  @Enumerated(EnumType.STRING)
  @Column(name = "organisation_level")
  private Level level = Level.SCHOOL;

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
    this.founder = newer.founder();
    this.address = newer.address();
    this.inn = newer.inn();
    this.ogrn = newer.ogrn();
  }

  /** Takes its place among the organisations; that it is a fit one was checked. */
  void place(Place newer) {
    this.level = newer.level();
    this.parent = newer.parent().map(OrganisationId::id).orElse(null);
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

  /** Who founded it, as its papers name it above its own name; blank where they do not. */
  public String founder() {
    return founder;
  }

  /** Legal address; blank while it is not entered. */
  public String address() {
    return address;
  }

  /** Number of the taxpayer; blank while it is not entered. */
  public String inn() {
    return inn;
  }

  /** Number in the register of legal entities; blank while it is not entered. */
  public String ogrn() {
    return ogrn;
  }

  public Level level() {
    return level;
  }

  /** The organisation above, if it has one. */
  public Optional<OrganisationId> parent() {
    return Optional.ofNullable(parent).map(OrganisationId::new);
  }
}
