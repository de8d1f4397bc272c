package school.mentoring.matching.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import school.mentoring.matching.board.Board;
import school.mentoring.matching.board.Boards;
import school.mentoring.matching.proof.Proofs;
import school.mentoring.matching.settings.SettingsOfMatchings;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The pages of a programme's matching, for those who run the programme. */
@Component
class MatchingPage {

  private final CurrentMembers members;
  private final Programmes programmes;
  private final Boards boards;
  private final SettingsOfMatchings settings;
  private final Proofs proofs;

  MatchingPage(
      CurrentMembers members,
      Programmes programmes,
      Boards boards,
      SettingsOfMatchings settings,
      Proofs proofs) {
    this.members = members;
    this.programmes = programmes;
    this.boards = boards;
    this.settings = settings;
    this.proofs = proofs;
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

  /** What every page of the matching shows; the leader's organisation. */
  OrganisationId begin(ProgrammeId id, String tab, Model model) {
    OrganisationId organisation = leader(id).organisation();
    model.addAttribute("section", "programmes");
    model.addAttribute("tab", tab);
    model.addAttribute("programme", programmes.get(id, organisation));
    return organisation;
  }

  String shown(ProgrammeId id, PairSearch search, Model model) {
    OrganisationId organisation = begin(id, "pairs", model);
    Board board = boards.of(organisation, id);
    model.addAttribute("board", board);
    model.addAttribute("settings", settings.of(organisation, id));
    model.addAttribute("search", search);
    board
        .proposal()
        .ifPresent(
            it -> {
              model.addAttribute("rows", search.rows(it.rows()));
              model.addAttribute("left", search.unmatched(board.unmatched()));
              proofs
                  .of(organisation, it.id())
                  .ifPresent(proof -> model.addAttribute("proof", proof));
            });
    return "matching/matching";
  }

  static String again(ProgrammeId programme) {
    return "redirect:/programmes/" + programme + "/matching";
  }
}
