package school.mentoring.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The staff of the organisations and the roles held there. */
@Service
public class Staff {

  private final StaffRepository staff;
  private final Logins logins;
  private final AssignedTasks tasks;
  private final ActingHead acting;

  Staff(StaffRepository staff, Logins logins, AssignedTasks tasks, ActingHead acting) {
    this.staff = staff;
    this.logins = logins;
    this.tasks = tasks;
    this.acting = acting;
  }

  /**
   * Adds a person, or takes over the newer name, post and roles of a known one. Roles count from
   * now on; what a taken role was to do goes back to the role's list.
   *
   * @param password for a login that is new here; at least eight characters unless in {@code demo}
   */
  @Transactional
  public StaffMember enrol(
      OrganisationId organisation,
      String login,
      PersonName name,
      String post,
      Set<Role> roles,
      String password) {
    Optional<StaffMember> known = staff.findByOrganisationAndLogin(organisation, login);
    Set<Role> lost = lost(known, roles);
    known.ifPresent(it -> it.rename(name, post, roles));
    StaffMember member =
        known.orElseGet(() -> staff.save(new StaffMember(organisation, login, name, post, roles)));
    logins.memberEnrolled(member, everywhere(login), password);
    if (!lost.isEmpty()) {
      tasks.rolesTaken(organisation, login, rolesOf(member));
      emptied(organisation, lost);
    }
    return member;
  }

  private static Set<Role> lost(Optional<StaffMember> known, Set<Role> roles) {
    Set<Role> lost = new HashSet<>(known.map(StaffMember::roles).orElse(Set.of()));
    lost.removeAll(roles);
    return lost;
  }

  /** Ends a person's place in the organisation; what was assigned there goes back to the roles. */
  @Transactional
  public void leave(StaffMember member) {
    Set<Role> held = rolesOf(member);
    acting.left(member);
    staff.delete(member);
    staff.flush();
    logins.memberLeft(member.organisation(), member.login(), everywhere(member.login()));
    tasks.left(member.organisation(), member.login());
    emptied(member.organisation(), held);
  }

  private Set<Role> everywhere(String login) {
    return staff.findByLoginOrderByOrganisationId(login).stream()
        .flatMap(it -> it.roles().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private void emptied(OrganisationId organisation, Set<Role> lost) {
    Set<Role> held = rolesHeldIn(organisation);
    Set<Role> empty = new HashSet<>(lost);
    empty.removeAll(held);
    if (!empty.isEmpty()) {
      tasks.rolesEmptied(organisation, empty, held);
    }
  }

  /** Everybody on the staff, by surname. */
  @Transactional(readOnly = true)
  public List<StaffMember> of(OrganisationId organisation) {
    return staff.findByOrganisationOrderByNameSurname(organisation);
  }

  /** The places where a login is on the staff; the first one is its default organisation. */
  @Transactional(readOnly = true)
  public List<StaffMember> places(String login) {
    return staff.findByLoginOrderByOrganisationId(login);
  }

  @Transactional(readOnly = true)
  public Optional<StaffMember> find(OrganisationId organisation, String login) {
    return staff.findByOrganisationAndLogin(organisation, login);
  }

  /** Those who hold a role, by surname; after the head whoever stands in today. */
  @Transactional(readOnly = true)
  public List<StaffMember> holders(OrganisationId organisation, Role role) {
    List<StaffMember> holders = new ArrayList<>(staff.holders(organisation, role));
    if (role == Role.DIRECTOR) {
      acting
          .find(organisation)
          .filter(it -> !it.roles().contains(Role.DIRECTOR))
          .ifPresent(holders::add);
    }
    return holders;
  }

  /** The roles a person holds today: the own ones, and the head's while standing in. */
  @Transactional(readOnly = true)
  public Set<Role> rolesOf(StaffMember member) {
    return acting.roles(member);
  }

  /** The same person without what is held only while standing in for the head. */
  CurrentMember forGood(CurrentMember member) {
    return member.with(
        find(member.organisation(), member.login()).map(StaffMember::roles).orElse(Set.of()));
  }

  /** The roles that somebody holds; the others fall to the curator. */
  @Transactional(readOnly = true)
  public Set<Role> rolesHeldIn(OrganisationId organisation) {
    Set<Role> held = new HashSet<>(staff.rolesHeldIn(organisation));
    if (!held.contains(Role.DIRECTOR)) {
      acting.find(organisation).ifPresent(it -> held.add(Role.DIRECTOR));
    }
    return Set.copyOf(held);
  }

  /** The head of the organisation, who signs its orders. */
  @Transactional(readOnly = true)
  public StaffMember head(OrganisationId organisation) {
    return holders(organisation, Role.DIRECTOR).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "В организации нет руководителя: добавьте его на странице «Сотрудники» с ролью director."));
  }
}
