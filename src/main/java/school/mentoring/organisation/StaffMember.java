package school.mentoring.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import school.mentoring.shared.OrganisationId;

/**
 * A person on the staff of one organisation, with a login and the roles held there. The same login
 * may be on the staff of several.
 */
@Entity
@Table(name = "staff_member")
public class StaffMember {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private java.util.UUID id;

  @Embedded private OrganisationId organisation;
  private String login;
  @Embedded private PersonName name;
  private String post;
  private String email;

  @Version private int version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff_member_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "role")
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  protected StaffMember() {}

  StaffMember(
      OrganisationId organisation, String login, PersonName name, String post, Set<Role> roles) {
    this.organisation = organisation;
    this.login = login;
    rename(name, post, roles);
  }

  /** Takes over the name, post and roles of a newer list. */
  void rename(PersonName name, String post, Set<Role> roles) {
    this.name = name;
    this.post = post;
    this.roles.clear();
    this.roles.addAll(roles);
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public String login() {
    return login;
  }

  public PersonName name() {
    return name;
  }

  public String post() {
    return post;
  }

  /** Takes over another e-mail address; null for none. */
  void reachBy(String address) {
    this.email = address;
  }

  /** Where letters go; many have no address. */
  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }
}
