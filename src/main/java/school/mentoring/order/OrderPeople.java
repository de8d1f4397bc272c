package school.mentoring.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import school.mentoring.order.requisite.Signatory;
import school.mentoring.organisation.Cases;
import school.mentoring.organisation.GrammaticalCase;
import school.mentoring.organisation.OrderBasis;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.organisation.Substitution;
import school.mentoring.organisation.SubstitutionScope;
import school.mentoring.organisation.Substitutions;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Capital;
import school.mentoring.shared.russian.Dates;

/** The people of an order: its head, its curator, whoever acts. */
@Component
public class OrderPeople {

  private static final String SYSTEM = "система";
  private static final Set<Role> ELSEWHERE = Set.of(Role.COORDINATOR);

  private final Organisations organisations;
  private final Staff staff;
  private final Substitutions substitutions;
  private final Cases cases;

  OrderPeople(Organisations organisations, Staff staff, Substitutions substitutions, Cases cases) {
    this.organisations = organisations;
    this.staff = staff;
    this.substitutions = substitutions;
    this.cases = cases;
  }

  /** The curator; the head where nobody is appointed yet. */
  public StaffMember curator(OrganisationId organisation) {
    return staff.holders(organisation, Role.CURATOR).stream()
        .findFirst()
        .orElseGet(() -> staff.head(organisation));
  }

  /** Who works by the head's orders: the staff without the head and the municipal coordinator. */
  public List<StaffMember> employees(OrganisationId organisation) {
    return staff.of(organisation).stream()
        .filter(it -> !it.roles().contains(Role.DIRECTOR) && !it.roles().equals(ELSEWHERE))
        .toList();
  }

  /**
   * Who signed on a day that is recorded later.
   *
   * @param day null for today
   */
  public Signatory signatory(OrganisationId organisation, String login, LocalDate day) {
    Optional<Substitution> then =
        Optional.ofNullable(day)
            .flatMap(it -> substitutions.on(organisation, it))
            .filter(it -> it.scopes().contains(SubstitutionScope.ORDERS))
            .filter(it -> find(organisation, it.login()).isPresent());
    Optional<StaffMember> head = find(organisation, login).filter(this::isHeadToday);
    if (day != null && head.filter(it -> !it.roles().contains(Role.DIRECTOR)).isPresent()) {
      mustStandInOn(login, day, then);
    }
    boolean recorded = head.isEmpty();
    return recorded && then.isPresent()
        ? standingIn(organisation, then.get())
        : signatory(organisation, login);
  }

  /** Nobody signs for a day on which somebody else was the head. */
  private static void mustStandInOn(String login, LocalDate day, Optional<Substitution> then) {
    if (then.filter(it -> it.login().equals(login)).isEmpty()) {
      throw new Refusal(
          "Дата подписания %s: в этот день вы не замещали руководителя. Укажите день замещения или оставьте поле пустым."
              .formatted(Dates.text(day)));
    }
  }

  /**
   * Goes on if the login may decide about orders today.
   *
   * @throws Refusal if it stands in for the head without that right
   */
  void mustDecide(OrganisationId organisation, String login) {
    substitutions.mustCover(organisation, login, SubstitutionScope.ORDERS);
  }

  private boolean isHeadToday(StaffMember member) {
    return staff.rolesOf(member).contains(Role.DIRECTOR);
  }

  /**
   * The director whose login signs, or whoever stands in for the head today; without a login of
   * theirs the one who stands in, else the head.
   *
   * @throws Refusal if who stands in may not sign orders
   */
  public Signatory signatory(OrganisationId organisation, String login) {
    Optional<StaffMember> head =
        find(organisation, login).filter(it -> it.roles().contains(Role.DIRECTOR));
    return head.map(it -> head(organisation, it))
        .or(() -> standIn(organisation, login).map(it -> standingIn(organisation, it)))
        .orElseGet(() -> head(organisation, staff.head(organisation)));
  }

  private Signatory head(OrganisationId organisation, StaffMember signer) {
    return new Signatory(post(organisation, signer), signer.name().initialsFirst());
  }

  private Optional<Substitution> standIn(OrganisationId organisation, String login) {
    substitutions.mustCover(organisation, login, SubstitutionScope.ORDERS);
    return substitutions
        .today(organisation)
        .filter(it -> it.scopes().contains(SubstitutionScope.ORDERS));
  }

  private Signatory standingIn(OrganisationId organisation, Substitution substitution) {
    String post = organisations.get(organisation).headPost();
    return new Signatory(
        "И. о. " + cases.post(post, GrammaticalCase.GENITIVE),
        find(organisation, substitution.login()).orElseThrow().name().initialsFirst(),
        substitution.basis().map(OrderBasis::text).orElse(null));
  }

  /** A head who is one only for now signs with the own post, «и. о. директора». */
  private String post(OrganisationId organisation, StaffMember signer) {
    String own = signer.post().strip();
    String post =
        own.matches("(?iu)(и\\.\\s*о\\.|исполняющ).*")
            ? own
            : organisations.get(organisation).headPost();
    return Capital.of(post);
  }

  /** As the history prints a login. */
  public String name(OrganisationId organisation, String login) {
    return find(organisation, login)
        .map(it -> it.name().surnameFirst())
        .orElse(login == null || login.isBlank() ? SYSTEM : login);
  }

  private Optional<StaffMember> find(OrganisationId organisation, String login) {
    return login == null || login.isBlank() ? Optional.empty() : staff.find(organisation, login);
  }
}
