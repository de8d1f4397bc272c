package school.mentoring.order.web;

import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;

/** Who reads the register: orders name pupils, so only those who keep it. */
final class RegisterReaders {

  private RegisterReaders() {}

  static CurrentMember checked(CurrentMember asking) {
    asking.mustBe(Role.CLERK, Role.CURATOR, Role.DIRECTOR);
    return asking;
  }
}
