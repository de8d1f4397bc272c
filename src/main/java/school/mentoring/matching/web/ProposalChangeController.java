package school.mentoring.matching.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.ProposalChanges;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** What people change in a proposal, one button each. */
@Controller
@RequestMapping("/programmes/{programmeId}/matching")
class ProposalChangeController {

  private final MatchingPage page;
  private final ProposalChanges changes;

  ProposalChangeController(MatchingPage page, ProposalChanges changes) {
    this.page = page;
    this.changes = changes;
  }

  private OrganisationId organisation(UUID programme) {
    return page.leader(new ProgrammeId(programme)).organisation();
  }

  private static PairKey pair(UUID mentor, UUID mentee) {
    return new PairKey(new MentorId(mentor), new MenteeId(mentee));
  }

  @PostMapping("/pin")
  String pin(
      @PathVariable UUID programmeId,
      @RequestParam UUID proposal,
      @RequestParam UUID mentor,
      @RequestParam UUID mentee,
      @RequestParam boolean pinned,
      @RequestParam Map<String, String> form,
      RedirectAttributes then) {
    changes.pin(organisation(programmeId), new ProposalId(proposal), pair(mentor, mentee), pinned);
    return sameRows(programmeId, form, then);
  }

  @PostMapping("/ban")
  String ban(
      @PathVariable UUID programmeId,
      @RequestParam UUID proposal,
      @RequestParam UUID mentor,
      @RequestParam UUID mentee,
      @RequestParam boolean banned,
      @RequestParam Map<String, String> form,
      RedirectAttributes then) {
    OrganisationId organisation = organisation(programmeId);
    if (banned) {
      changes.ban(organisation, new ProposalId(proposal), pair(mentor, mentee));
    } else {
      changes.unban(organisation, new ProposalId(proposal), pair(mentor, mentee));
    }
    then.addFlashAttribute(
        "done", (banned ? "Пара запрещена" : "Запрет снят") + ", остальные пары подобраны заново.");
    return sameRows(programmeId, form, then);
  }

  /** Whoever changes pair after pair stays at the part of the list that he is looking at. */
  private static String sameRows(
      UUID programme, Map<String, String> form, RedirectAttributes then) {
    List.of("search", "page", "left").stream()
        .filter(it -> !form.getOrDefault(it, "").isBlank())
        .forEach(it -> then.addAttribute(it, form.get(it)));
    return MatchingPage.again(new ProgrammeId(programme));
  }

  @PostMapping("/pairs")
  String fix(
      @PathVariable UUID programmeId,
      @RequestParam UUID proposal,
      @RequestParam UUID mentor,
      @RequestParam UUID mentee,
      @RequestParam Optional<UUID> instead) {
    OrganisationId organisation = organisation(programmeId);
    PairKey pair = pair(mentor, mentee);
    ProposalId id = new ProposalId(proposal);
    if (instead.isPresent()) {
      changes.replace(organisation, id, pair, new MentorId(instead.get()));
    } else {
      changes.fix(organisation, id, pair);
    }
    return MatchingPage.again(new ProgrammeId(programmeId));
  }

  /** Each pair comes as «mentor mentee». */
  @PostMapping("/swap")
  String swap(
      @PathVariable UUID programmeId,
      @RequestParam UUID proposal,
      @RequestParam String one,
      @RequestParam String other) {
    changes.swap(organisation(programmeId), new ProposalId(proposal), chosen(one), chosen(other));
    return MatchingPage.again(new ProgrammeId(programmeId));
  }

  private static PairKey chosen(String ids) {
    String[] both = ids.split(" ");
    if (both.length != 2) {
      throw new Refusal("Обмен: выберите две пары из списка.");
    }
    return new PairKey(MentorId.of(both[0]), MenteeId.of(both[1]));
  }
}
