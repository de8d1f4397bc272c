package school.mentoring.order.approval;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/** Whose visas an organisation's orders need before they are signed, and who records that. */
@Entity
@Table(name = "order_route")
class OrderRoute {

  /** Of all kinds that have no route of their own. */
  static final String EVERY_KIND = "";

  @Id private UUID id;
  @Embedded private OrganisationId organisation;
  private String kind;
  private boolean signedOutside;
  @Version private int version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "order_route_step", joinColumns = @JoinColumn(name = "route_id"))
  @OrderColumn(name = "position")
  @Column(name = "login")
  private List<String> logins = new ArrayList<>();

  protected OrderRoute() {}

  OrderRoute(OrganisationId organisation, String kind) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.kind = kind;
  }

  /** Orders handed over from now on go this way. */
  void redeclare(List<String> newLogins, boolean outside) {
    logins.clear();
    logins.addAll(newLogins);
    this.signedOutside = outside;
  }

  String kind() {
    return kind;
  }

  List<String> logins() {
    return List.copyOf(logins);
  }

  boolean signedOutside() {
    return signedOutside;
  }
}
