package school.mentoring.mentorship.plan;

import org.springframework.stereotype.Component;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.shared.Refusal;

/** Who writes a pair's plans, who sees them, and who approves them. */
@Component
class PlanKeeperPolicy {

  private final Mentorships pairs;
  private final Staff staff;

  PlanKeeperPolicy(Mentorships pairs, Staff staff) {
    this.pairs = pairs;
    this.staff = staff;
  }

  /** The pair's mentor and whoever leads the programme. */
  boolean keeps(CurrentMember member, MentorshipId pair) {
    return member.leads() || member.login().equals(pairs.mentorLogin(member.organisation(), pair));
  }

  void mustKeep(CurrentMember member, MentorshipId pair) {
    if (!keeps(member, pair)) {
      throw Refusal.forbidden(
          "Планы этой пары ведёт её наставник, а если у него нет логина — куратор. Обратитесь к куратору программы.");
    }
  }

  /** The psychologist reads beside them. */
  void mustSee(CurrentMember member, MentorshipId pair) {
    if (!member.is(Role.PSYCHOLOGIST)) {
      mustKeep(member, pair);
    }
  }

  /** The head, or whoever stands in; the curator where there is none. */
  boolean approves(CurrentMember member) {
    return member.is(Role.DIRECTOR)
        || member.is(Role.CURATOR)
            && !staff.rolesHeldIn(member.organisation()).contains(Role.DIRECTOR);
  }

  void mustApprove(CurrentMember member) {
    if (!approves(member)) {
      throw Refusal.forbidden("Планы утверждает руководитель: Ваша роль этого не позволяет.");
    }
  }
}
