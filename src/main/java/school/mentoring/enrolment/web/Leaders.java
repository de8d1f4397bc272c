package school.mentoring.enrolment.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

/** Lets only those in who may see and change participants: director and curator. */
@Component
class Leaders {

  private final CurrentMembers members;
  private final Clock clock;

  Leaders(CurrentMembers members, Clock clock) {
    this.members = members;
    this.clock = clock;
  }

  /**
   * The organisation of the leader who asks.
   *
   * @throws school.mentoring.shared.Refusal if somebody else asks
   */
  OrganisationId organisation() {
    return member().organisation();
  }

  /**
   * The leader who asks.
   *
   * @throws school.mentoring.shared.Refusal if somebody else asks
   */
  CurrentMember member() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }

  /** Login of the leader who asks. */
  String login() {
    return members.current().login();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
