package school.mentoring.matching.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.matching.Agreements;
import school.mentoring.matching.Drafts;
import school.mentoring.matching.ProposalChanges;
import school.mentoring.matching.ProposalId;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.ProgrammeId;

/** Shows the proposed pairs, computes them anew, takes the confirmation. */
@Controller
@RequestMapping("/programmes/{programmeId}/matching")
class MatchingController {

  private final MatchingPage page;
  private final Drafts drafts;
  private final ProposalChanges changes;
  private final Agreements agreements;

  MatchingController(
      MatchingPage page, Drafts drafts, ProposalChanges changes, Agreements agreements) {
    this.page = page;
    this.drafts = drafts;
    this.changes = changes;
    this.agreements = agreements;
  }

  @Noted(act = AccessAct.LISTED, place = "подбор пар", list = "rows")
  @GetMapping
  String show(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(name = "page", defaultValue = "0") int number,
      @RequestParam(defaultValue = "0") int left,
      Model model) {
    PairSearch wanted = new PairSearch(search, number, left);
    return page.shown(new ProgrammeId(programmeId), wanted, model);
  }

  @PostMapping("/run")
  String run(@PathVariable UUID programmeId, RedirectAttributes then) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    drafts.propose(page.leader(programme).organisation(), programme);
    then.addFlashAttribute("done", "Предложение составлено: проверьте пары.");
    return MatchingPage.again(programme);
  }

  /** Only pairs that are known are put down; nobody else is proposed. */
  @PostMapping("/known")
  String onlyKnown(@PathVariable UUID programmeId, RedirectAttributes then) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    drafts.onlyKnown(page.leader(programme).organisation(), programme);
    then.addFlashAttribute(
        "done", "Предложение без подбора: внесите известные пары по одной или из файла.");
    return MatchingPage.again(programme) + "#byhand";
  }

  @PostMapping("/others")
  String proposeOthers(@PathVariable UUID programmeId, RedirectAttributes then) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    drafts.proposeOthers(page.leader(programme).organisation(), programme);
    then.addFlashAttribute("done", "Остальным подобраны пары: известные остались.");
    return MatchingPage.again(programme);
  }

  @PostMapping("/recompute")
  String recompute(
      @PathVariable UUID programmeId, @RequestParam UUID proposal, RedirectAttributes then) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    changes.recompute(page.leader(programme).organisation(), new ProposalId(proposal));
    then.addFlashAttribute("done", "Подбор пересчитан: закреплённые пары остались.");
    return MatchingPage.again(programme);
  }

  @PostMapping("/confirm")
  String confirm(
      @PathVariable UUID programmeId,
      @RequestParam UUID proposal,
      @RequestParam int version,
      RedirectAttributes then) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    CurrentMember leader = page.leader(programme);
    agreements.confirm(leader.organisation(), new ProposalId(proposal), version, leader.login());
    then.addFlashAttribute(
        "done",
        "Предложение опубликовано: наставники с логином видят свои пары. Завершите задачу «Сформировать пары и группы»: будет готовиться приказ.");
    return MatchingPage.again(programme);
  }
}
