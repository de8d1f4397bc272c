package school.mentoring.matching.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.board.Boards;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.proof.OtherMentors;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** «Почему не другой?»: what forbids another mentor, or what the whole plan would lose. */
@Controller
class OtherMentorsController {

  private final MatchingPage page;
  private final OtherMentors others;
  private final Boards boards;

  OtherMentorsController(MatchingPage page, OtherMentors others, Boards boards) {
    this.page = page;
    this.others = others;
    this.boards = boards;
  }

  @Noted(act = AccessAct.SAW, place = "почему не другой наставник", person = "mentee")
  @GetMapping("/programmes/{programmeId}/matching/why")
  String why(
      @PathVariable UUID programmeId,
      @RequestParam UUID proposal,
      @RequestParam UUID mentee,
      @RequestParam Optional<UUID> mentor,
      Model model) {
    OrganisationId organisation = page.begin(new ProgrammeId(programmeId), "pairs", model);
    ProposalId id = new ProposalId(proposal);
    MenteeId person = new MenteeId(mentee);
    model.addAttribute("sheet", boards.sheet(organisation, id));
    model.addAttribute("options", others.of(organisation, id, person));
    mentor.ifPresent(
        it ->
            model.addAttribute(
                "cost", others.cost(organisation, id, new PairKey(new MentorId(it), person))));
    return "matching/why";
  }
}
