package school.mentoring.organisation.web;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;

/** The way in: the login page, and from it to the programmes. */
@Controller
class StartController {

  private final CurrentMembers members;

  StartController(CurrentMembers members) {
    this.members = members;
  }

  @GetMapping("/login")
  String login() {
    return "login";
  }

  /** Where the login that opens over an unfinished page ends: the page then takes the new token. */
  @GetMapping("/signed-in")
  String signedIn(Principal who, Model model) {
    model.addAttribute("login", who.getName());
    return "signed-in";
  }

  /** An administrator may have no organisation yet: then the first thing is to choose one. */
  @GetMapping("/")
  String home(@ModelAttribute("member") CurrentMember member) {
    return member == null && members.administers()
        ? "redirect:/organisation"
        : "redirect:/programmes";
  }
}
