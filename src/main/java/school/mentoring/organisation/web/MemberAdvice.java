package school.mentoring.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.Substitutions;
import school.mentoring.shared.Refusal;

/** Gives every page the person who looks at it and the section of the menu it belongs to. */
@ControllerAdvice
class MemberAdvice {

  private final CurrentMembers members;
  private final Organisations organisations;
  private final Substitutions substitutions;
  private final Staff staff;
  private final boolean demo;

  MemberAdvice(
      CurrentMembers members,
      Organisations organisations,
      Substitutions substitutions,
      Staff staff,
      @Value("${mentoring.demo:false}") boolean demo) {
    this.members = members;
    this.organisations = organisations;
    this.substitutions = substitutions;
    this.staff = staff;
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

  /** Nothing where there is nobody. */
  @ModelAttribute("home")
  Home home(@ModelAttribute("member") CurrentMember member) {
    return member == null ? null : new Home(member, organisations, substitutions, staff);
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
