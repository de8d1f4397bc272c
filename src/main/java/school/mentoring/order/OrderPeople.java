package school.mentoring.order;

import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;

/** The people of an order: its head, its curator, whoever acts. */
@Component
class OrderPeople {

  private static final String SYSTEM = "система";

  private final Organisations organisations;
  private final Staff staff;

  OrderPeople(Organisations organisations, Staff staff) {
    this.organisations = organisations;
    this.staff = staff;
  }

  /** The curator; the head where nobody is appointed yet. */
  StaffMember curator(OrganisationId organisation) {
    return staff.holders(organisation, Role.CURATOR).stream()
        .findFirst()
        .orElseGet(() -> staff.head(organisation));
  }

  /** The director whose login signs, else the head. */
  Signatory signatory(OrganisationId organisation, String login) {
    StaffMember signer =
        find(organisation, login)
            .filter(it -> it.roles().contains(Role.DIRECTOR))
            .orElseGet(() -> staff.head(organisation));
    return new Signatory(post(organisation, signer), signer.name().initialsFirst());
  }

  /** Whoever stands in for the head signs with the own post, «и. о. директора». */
  private String post(OrganisationId organisation, StaffMember signer) {
    String own = signer.post().strip();
    String post =
        own.matches("(?iu)(и\\.\\s*о\\.|исполняющ).*")
            ? own
            : organisations.get(organisation).headPost();
    return post.substring(0, 1).toUpperCase() + post.substring(1);
  }

  /** As the history prints a login. */
  String name(OrganisationId organisation, String login) {
    return find(organisation, login)
        .map(it -> it.name().surnameFirst())
        .orElse(login == null || login.isBlank() ? SYSTEM : login);
  }

  private Optional<StaffMember> find(OrganisationId organisation, String login) {
    return login == null || login.isBlank() ? Optional.empty() : staff.find(organisation, login);
  }
}
