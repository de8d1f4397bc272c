package school.mentoring.mentorship.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.papers.PaperOrders;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;

/** Begins the orders on pay, on changes in the pairs and on an early end. */
@Controller
class PaperOrderController {

  private static final String BEGUN =
      "Проект приказа составлен: проверьте его в задаче «Проверить текст приказа».";

  private final PaperOrders orders;
  private final Mentorships mentorships;
  private final Programmes programmes;
  private final CurrentMembers members;

  PaperOrderController(
      PaperOrders orders, Mentorships mentorships, Programmes programmes, CurrentMembers members) {
    this.orders = orders;
    this.mentorships = mentorships;
    this.programmes = programmes;
    this.members = members;
  }

  @PostMapping("/programmes/{programmeId}/mentorships/payment-order")
  String pay(@PathVariable UUID programmeId, RedirectAttributes then) {
    CurrentMember member = leader();
    ProgrammeId programme = new ProgrammeId(programmeId);
    programmes.get(programme, member.organisation());
    orders.pay(member.organisation(), programme);
    return begun(then, "/programmes/" + programme + "/mentorships");
  }

  @PostMapping("/programmes/{programmeId}/mentorships/changes-order")
  String change(@PathVariable UUID programmeId, RedirectAttributes then) {
    CurrentMember member = leader();
    ProgrammeId programme = new ProgrammeId(programmeId);
    programmes.get(programme, member.organisation());
    orders.change(member.organisation(), programme);
    return begun(then, "/programmes/" + programme + "/mentorships/changes");
  }

  @PostMapping("/mentorships/{mentorshipId}/papers/end-order")
  String end(@PathVariable UUID mentorshipId, RedirectAttributes then) {
    CurrentMember member = leader();
    MentorshipId id = new MentorshipId(mentorshipId);
    mentorships.get(member.organisation(), id);
    orders.end(member.organisation(), id);
    return begun(then, "/mentorships/" + id + "/papers");
  }

  private CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }

  private static String begun(RedirectAttributes then, String page) {
    then.addFlashAttribute("done", BEGUN);
    return "redirect:" + page;
  }
}
