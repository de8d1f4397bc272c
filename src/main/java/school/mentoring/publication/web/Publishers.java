package school.mentoring.publication.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;

/** Lets only those in who answer for what is published: director and curator. */
@Component
class Publishers {

  private final CurrentMembers members;
  private final Programmes programmes;

  Publishers(CurrentMembers members, Programmes programmes) {
    this.members = members;
    this.programmes = programmes;
  }

  CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }

  /** The leader, where the programme is one of the own organisation. */
  CurrentMember leaderOf(UUID programme) {
    CurrentMember leader = leader();
    programmes.get(new ProgrammeId(programme), leader.organisation());
    return leader;
  }
}
