package school.mentoring.mentorship.care.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;

/** Who sees the care of a whole programme: whoever leads it, and the psychologist. */
@Component
class CareReaders {

  private final CurrentMembers members;
  private final Programmes programmes;

  CareReaders(CurrentMembers members, Programmes programmes) {
    this.members = members;
    this.programmes = programmes;
  }

  /** Somebody who may, with the programme. */
  record Reader(CurrentMember member, Programme programme) {

    ProgrammeId id() {
      return programme.id();
    }

    /** A psychologist who leads nothing sees only what psychologists are called for. */
    boolean onlyFlags() {
      return !member.leads();
    }
  }

  Reader reader(UUID programme) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR, Role.PSYCHOLOGIST);
    return new Reader(member, programmes.get(new ProgrammeId(programme), member.organisation()));
  }

  Reader leader(UUID programme) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return new Reader(member, programmes.get(new ProgrammeId(programme), member.organisation()));
  }
}
