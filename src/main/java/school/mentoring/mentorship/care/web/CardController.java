package school.mentoring.mentorship.care.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.care.CardPaper;
import school.mentoring.mentorship.care.MenteeCards;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.PublicAddress;
import school.mentoring.shared.web.Download;

/** Hands out mentees' cards on paper; each link is shown once, when it is printed. */
@Controller
class CardController {

  private final CareReaders readers;
  private final CurrentMembers members;
  private final Mentorships pairs;
  private final CardPaper paper;
  private final MenteeCards cards;
  private final AccessLog log;
  private final PublicAddress address;

  CardController(
      CareReaders readers,
      CurrentMembers members,
      Mentorships pairs,
      CardPaper paper,
      MenteeCards cards,
      AccessLog log,
      PublicAddress address) {
    this.readers = readers;
    this.members = members;
    this.pairs = pairs;
    this.paper = paper;
    this.cards = cards;
    this.log = log;
    this.address = address;
  }

  @Noted(act = AccessAct.PRINTED, place = "карточки наставляемых")
  @PostMapping("/programmes/{programmeId}/care/cards.pdf")
  ResponseEntity<byte[]> all(
      @PathVariable UUID programmeId, @RequestParam(defaultValue = "false") boolean again) {
    CareReaders.Reader leader = readers.leader(programmeId);
    return Download.pdf(
        "Карточки наставляемых",
        paper.slips(leader.member().organisation(), leader.id(), again, base()).pdf());
  }

  @Noted(act = AccessAct.PRINTED, place = "карточка наставляемого")
  @PostMapping("/mentorships/{mentorshipId}/care/card.pdf")
  ResponseEntity<byte[]> one(@PathVariable UUID mentorshipId) {
    CurrentMember leader = leader();
    Mentorship pair = pairs.get(leader.organisation(), new MentorshipId(mentorshipId));
    return Download.pdf(
        "Карточка наставляемого",
        paper.slip(leader.organisation(), pair.programme(), pair.mentee(), base()).pdf());
  }

  @PostMapping("/mentorships/{mentorshipId}/care/card/revoke")
  String revoke(@PathVariable UUID mentorshipId, RedirectAttributes then) {
    CurrentMember leader = leader();
    Mentorship pair = pairs.get(leader.organisation(), new MentorshipId(mentorshipId));
    cards.revoke(leader.organisation(), pair.programme(), pair.mentee());
    log.note(leader, pair.mentee().id(), AccessAct.CHANGED, "карточка наставляемого");
    then.addFlashAttribute(
        "done", "Карточка отозвана: по старой ссылке она больше не открывается.");
    return "redirect:/mentorships/" + mentorshipId + "/care";
  }

  private CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }

  /** Where people outside reach the server; else as the curator does, inside the school. */
  private String base() {
    return address
        .of("")
        .orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
  }
}
