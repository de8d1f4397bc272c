package school.mentoring.mentorship.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.document.Document;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.plan.PlanId;
import school.mentoring.mentorship.plan.PlanKind;
import school.mentoring.mentorship.plan.PlanKinds;
import school.mentoring.mentorship.plan.PlanLine;
import school.mentoring.mentorship.plan.PlanPaper;
import school.mentoring.mentorship.plan.Plans;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.web.Download;

/** The plans of one pair: which there are, and a new one. */
@Controller
@RequestMapping("/mentorships/{mentorshipId}/plans")
class PairPlansController {

  private final Plans plans;
  private final PlanKinds kinds;
  private final PlanPaper paper;
  private final Mentorships pairs;
  private final Programmes programmes;
  private final CurrentMembers members;

  PairPlansController(
      Plans plans,
      PlanKinds kinds,
      PlanPaper paper,
      Mentorships pairs,
      Programmes programmes,
      CurrentMembers members) {
    this.plans = plans;
    this.kinds = kinds;
    this.paper = paper;
    this.pairs = pairs;
    this.programmes = programmes;
    this.members = members;
  }

  @GetMapping
  String show(@PathVariable UUID mentorshipId, Model model) {
    CurrentMember member = members.current();
    MentorshipId id = new MentorshipId(mentorshipId);
    List<PlanLine> written = plans.of(member, id);
    Mentorship pair = pairs.get(member.organisation(), id);
    List<PlanKind> has = written.stream().map(PlanLine::kind).toList();
    model.addAttribute("pair", pair);
    model.addAttribute("view", pairs.view(member.organisation(), id));
    model.addAttribute("plans", written);
    model.addAttribute("mayWrite", plans.mayWrite(member, id));
    model.addAttribute("blanks", PlanKind.values());
    model.addAttribute(
        "kinds",
        kinds.suiting(programmes.get(pair.programme(), member.organisation()), pair.form()).stream()
            .filter(it -> !has.contains(it))
            .toList());
    return "mentorship/plans";
  }

  @PostMapping
  String begin(@PathVariable UUID mentorshipId, @RequestParam PlanKind kind) {
    PlanId plan = plans.begin(members.current(), new MentorshipId(mentorshipId), kind);
    return "redirect:/mentorships/%s/plans/%s/edit".formatted(mentorshipId, plan);
  }

  /** The paper of a kind to be filled by hand. */
  @GetMapping("/blank/{kind:[a-z-]+}.{type:pdf|docx}")
  ResponseEntity<byte[]> blank(
      @PathVariable UUID mentorshipId, @PathVariable String kind, @PathVariable String type) {
    CurrentMember member = members.current();
    MentorshipId id = new MentorshipId(mentorshipId);
    PlanKind wanted = kind(kind);
    plans.of(member, id);
    Document blank = paper.blank(pairs.get(member.organisation(), id), wanted);
    String name = wanted.shortTitle() + ", бланк";
    return type.equals("docx")
        ? Download.docx(name, blank.docx())
        : Download.pdf(name, blank.pdf());
  }

  private static PlanKind kind(String address) {
    String name = address.replace('-', '_').toUpperCase(Locale.ROOT);
    return Arrays.stream(PlanKind.values())
        .filter(it -> it.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("Такого бланка нет: выберите его на странице планов."));
  }
}
