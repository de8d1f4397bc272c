package school.mentoring.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.shared.Refusal;

/** Gives every page the person who looks at it and the section of the menu it belongs to. */
@ControllerAdvice
class MemberAdvice {

  private final CurrentMembers members;
  private final boolean demo;

  MemberAdvice(CurrentMembers members, @Value("${mentoring.demo:false}") boolean demo) {
    this.members = members;
    this.demo = demo;
  }

  /** Nobody on the login page and for a login without an organisation. */
  @ModelAttribute("member")
  CurrentMember member() {
    try {
      return members.current();
    } catch (Refusal nobody) {
      return null;
    }
  }

  @ModelAttribute("section")
  String section(HttpServletRequest request) {
    String[] parts = request.getRequestURI().split("/");
    return parts.length > 1 ? parts[1] : "programmes";
  }

  @ModelAttribute("demo")
  boolean demo() {
    return demo;
  }
}
