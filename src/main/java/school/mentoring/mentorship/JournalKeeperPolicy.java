package school.mentoring.mentorship;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * Who keeps a pair's journal: its mentor, and whoever leads the programme. The journal of a mentor
 * without a login is the curator's alone.
 */
@Component
class JournalKeeperPolicy {

  private final Staff staff;

  JournalKeeperPolicy(Staff staff) {
    this.staff = staff;
  }

  /**
   * Goes on if the person keeps the journal; the system does.
   *
   * @param mentor login of the pair's mentor
   */
  void mayKeep(OrganisationId organisation, Optional<String> mentor, Optional<String> by) {
    if (by.isPresent() && !by.equals(mentor) && isMentorOnly(organisation, by.get())) {
      throw refused();
    }
  }

  /** Goes on if the person on a page keeps the journal. */
  void mayKeep(CurrentMember member, String mentor) {
    if (!member.leads() && !member.login().equals(mentor)) {
      throw refused();
    }
  }

  private boolean isMentorOnly(OrganisationId organisation, String login) {
    Set<Role> roles = staff.find(organisation, login).map(StaffMember::roles).orElse(Set.of());
    return roles.contains(Role.MENTOR)
        && !roles.contains(Role.CURATOR)
        && !roles.contains(Role.DIRECTOR);
  }

  private static Refusal refused() {
    return Refusal.forbidden(
        "Журнал этой пары ведёт её наставник, а если у него нет логина — куратор. Обратитесь к куратору программы.");
  }
}
