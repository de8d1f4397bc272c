package school.mentoring.privacy.web;

import org.springframework.stereotype.Component;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;

/** Lets only those in who answer for personal data: director and curator. */
@Component
class PrivacyReaders {

  private final CurrentMembers members;

  PrivacyReaders(CurrentMembers members) {
    this.members = members;
  }

  /**
   * The leader who asks.
   *
   * @throws school.mentoring.shared.Refusal if somebody else asks
   */
  CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.DIRECTOR, Role.CURATOR);
    return member;
  }
}
