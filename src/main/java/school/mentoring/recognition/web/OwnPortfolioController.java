package school.mentoring.recognition.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participants;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.shared.Refusal;

/** Leads a mentor to the own portfolio: mentors do not know their number in the base. */
@Controller
class OwnPortfolioController {

  private final Participants participants;
  private final CurrentMembers members;

  OwnPortfolioController(Participants participants, CurrentMembers members) {
    this.participants = participants;
    this.members = members;
  }

  @GetMapping("/my-portfolio")
  String show() {
    CurrentMember member = members.current();
    member.mustBe(Role.MENTOR);
    MentorId id =
        participants
            .mentorOf(member.organisation(), member.login())
            .orElseThrow(
                () ->
                    Refusal.notFound(
                        "В базе наставников нет участника с логином «%s»: попросите куратора указать его в вашей карточке."
                            .formatted(member.login())));
    return "redirect:/mentors/" + id.id() + "/portfolio";
  }
}
