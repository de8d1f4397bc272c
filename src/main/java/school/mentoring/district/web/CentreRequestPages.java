package school.mentoring.district.web;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.district.RequestId;
import school.mentoring.district.RequestKind;
import school.mentoring.district.SchoolRequest;
import school.mentoring.district.SchoolRequests;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Role;
import school.mentoring.shared.PageNumber;

/** What a centre asks of the school, with the school's answers. */
@Controller
@RequestMapping("/centre-requests")
class CentreRequestPages {

  private static final int PER_PAGE = 20;

  private final SchoolRequests requests;
  private final Organisations organisations;
  private final CurrentMembers members;

  CentreRequestPages(SchoolRequests requests, Organisations organisations, CurrentMembers members) {
    this.requests = requests;
    this.organisations = organisations;
    this.members = members;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "0") int page, Model model) {
    model.addAttribute(
        "requests",
        requests.of(leader().organisation(), PageRequest.of(PageNumber.of(page), PER_PAGE)));
    return "district/centre-requests";
  }

  @GetMapping("/{id}")
  String show(@PathVariable String id, Model model) {
    CurrentMember member = leader();
    SchoolRequest request = requests.get(member.organisation(), RequestId.of(id));
    model.addAttribute("request", request);
    model.addAttribute("centre", organisations.get(request.centre()));
    if (request.kind() == RequestKind.ACKNOWLEDGE) {
      model.addAttribute("order", requests.order(member.organisation(), request.id()));
    }
    return "district/centre-request";
  }

  private CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.DIRECTOR, Role.CURATOR);
    return member;
  }
}
