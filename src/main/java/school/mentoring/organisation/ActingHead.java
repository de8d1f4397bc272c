package school.mentoring.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import school.mentoring.shared.OrganisationId;

/** Who stands in for the head today: told from the days alone, so that the right ends by itself. */
@Component
class ActingHead {

  private final SubstitutionRepository substitutions;
  private final StaffRepository staff;
  private final Clock clock;

  ActingHead(SubstitutionRepository substitutions, StaffRepository staff, Clock clock) {
    this.substitutions = substitutions;
    this.staff = staff;
    this.clock = clock;
  }

  /** The substitution in force today, of somebody who still is on the staff. */
  Optional<Substitution> substitution(OrganisationId organisation) {
    LocalDate today = LocalDate.now(clock);
    return substitutions.findByOrganisationAndSettledFalse(organisation).stream()
        .filter(it -> it.inForce(today))
        .filter(it -> staff.findByOrganisationAndLogin(organisation, it.login()).isPresent())
        .findFirst();
  }

  Optional<StaffMember> find(OrganisationId organisation) {
    return substitution(organisation)
        .flatMap(it -> staff.findByOrganisationAndLogin(organisation, it.login()));
  }

  /** A person is not on the staff any more, and does not stand in when enrolled again. */
  void left(StaffMember member) {
    substitutions.findByOrganisationAndSettledFalse(member.organisation()).stream()
        .filter(it -> it.login().equals(member.login()))
        .forEach(it -> it.left(LocalDate.now(clock)));
  }

  /** A person's own roles, and the head's while standing in. */
  Set<Role> roles(StaffMember member) {
    Set<Role> roles = new HashSet<>(member.roles());
    substitution(member.organisation())
        .filter(it -> it.login().equals(member.login()))
        .ifPresent(it -> roles.add(Role.DIRECTOR));
    return Set.copyOf(roles);
  }
}
