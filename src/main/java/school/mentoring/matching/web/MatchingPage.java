package school.mentoring.matching.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import school.mentoring.matching.Boards;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;

/** The page of a programme's matching, for those who run the programme. */
@Component
class MatchingPage {

  private final CurrentMembers members;
  private final Programmes programmes;
  private final Boards boards;

  MatchingPage(CurrentMembers members, Programmes programmes, Boards boards) {
    this.members = members;
    this.programmes = programmes;
    this.boards = boards;
  }

  /**
   * The leader who asks for a programme of the own organisation.
   *
   * @throws school.mentoring.shared.Refusal if somebody else asks, or the programme is not theirs
   */
  CurrentMember leader(ProgrammeId programme) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    programmes.get(programme, member.organisation());
    return member;
  }

  String shown(ProgrammeId id, Model model) {
    CurrentMember member = leader(id);
    Programme programme = programmes.get(id, member.organisation());
    model.addAttribute("section", "programmes");
    model.addAttribute("programme", programme);
    model.addAttribute("board", boards.of(member.organisation(), id));
    return "matching/matching";
  }

  static String again(ProgrammeId programme) {
    return "redirect:/programmes/" + programme + "/matching";
  }
}
