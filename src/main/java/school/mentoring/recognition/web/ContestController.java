package school.mentoring.recognition.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.recognition.contest.ApplicationEntry;
import school.mentoring.recognition.contest.Applications;
import school.mentoring.recognition.contest.Candidate;
import school.mentoring.recognition.contest.Contest;
import school.mentoring.recognition.contest.ContestState;
import school.mentoring.recognition.contest.Contests;
import school.mentoring.recognition.contest.Decisions;
import school.mentoring.recognition.contest.Juries;
import school.mentoring.recognition.contest.Nominated;
import school.mentoring.recognition.contest.TieRule;
import school.mentoring.shared.PageNumber;

/** A contest's page: conditions, applications, jury, places. */
@Controller
@RequestMapping("/contests/{contestId}")
class ContestController {

  private static final int ON_A_PAGE = 25;

  private final Contests contests;
  private final Applications applications;
  private final Juries juries;
  private final Decisions decisions;
  private final Staff staff;
  private final CurrentMembers members;
  private final Clock clock;

  ContestController(
      Contests contests,
      Applications applications,
      Juries juries,
      Decisions decisions,
      Staff staff,
      CurrentMembers members,
      Clock clock) {
    this.contests = contests;
    this.applications = applications;
    this.juries = juries;
    this.decisions = decisions;
    this.staff = staff;
    this.members = members;
    this.clock = clock;
  }

  @Noted(act = AccessAct.LISTED, place = "заявки конкурса", list = "applications")
  @GetMapping
  String show(
      @PathVariable UUID contestId,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR, Role.MENTOR);
    Contest contest = contests.get(member.organisation(), contestId);
    model.addAttribute("contest", contest);
    model.addAttribute("about", contest.entry());
    model.addAttribute("applications", applications.seen(member, contest));
    model.addAttribute("text", text);
    model.addAttribute(
        "candidates",
        contest.is(ContestState.APPLICATIONS)
            ? applications.candidates(
                member, contest, text, PageRequest.of(PageNumber.of(page), ON_A_PAGE))
            : Page.<Candidate>empty());
    model.addAttribute("nominatedKinds", Nominated.values());
    model.addAttribute("tieRules", TieRule.values());
    if (member.leads()) {
      lead(member, contest, model);
    }
    return "recognition/contest";
  }

  private void lead(CurrentMember member, Contest contest, Model model) {
    model.addAttribute("jury", juries.of(member.organisation(), contest.id()));
    model.addAttribute("staff", staff.of(member.organisation()));
    model.addAttribute("standings", decisions.standings(member.organisation(), contest.id()));
    model.addAttribute("nextNumber", decisions.nextNumber(contest));
    model.addAttribute("today", LocalDate.now(clock));
  }

  @PostMapping("/settings")
  String describe(
      @PathVariable UUID contestId, @ModelAttribute ContestSheet sheet, RedirectAttributes then) {
    contests.describe(members.current(), contestId, sheet.entry());
    return done(contestId, then, "Условия конкурса сохранены.");
  }

  @PostMapping("/event")
  String event(
      @PathVariable UUID contestId, @ModelAttribute ContestSheet sheet, RedirectAttributes then) {
    contests.settleEvent(members.current(), contestId, sheet.eventOn(), sheet.eventPlace());
    return done(contestId, then, "Дата и место сохранены: они попадут в приказ.");
  }

  @PostMapping("/applications")
  String nominate(
      @PathVariable UUID contestId,
      @RequestParam UUID subject,
      @RequestParam(defaultValue = "0") int nomination,
      @RequestParam(defaultValue = "") String ground,
      @RequestParam(defaultValue = "false") boolean publication,
      RedirectAttributes then) {
    applications.nominate(
        members.current(),
        contestId,
        subject,
        new ApplicationEntry(nomination, ground, publication));
    return done(contestId, then, "Заявка принята.");
  }

  @PostMapping("/applications/{application}")
  String change(
      @PathVariable UUID contestId,
      @PathVariable UUID application,
      @RequestParam(defaultValue = "0") int nomination,
      @RequestParam(defaultValue = "") String ground,
      @RequestParam(defaultValue = "false") boolean publication,
      RedirectAttributes then) {
    applications.describe(
        members.current(),
        contestId,
        application,
        new ApplicationEntry(nomination, ground, publication));
    return done(contestId, then, "Заявка изменена.");
  }

  @PostMapping("/applications/{application}/withdraw")
  String withdraw(
      @PathVariable UUID contestId, @PathVariable UUID application, RedirectAttributes then) {
    applications.withdraw(members.current(), contestId, application);
    return done(contestId, then, "Заявка отозвана.");
  }

  @PostMapping("/judge")
  String judge(@PathVariable UUID contestId, RedirectAttributes then) {
    contests.judge(members.current(), contestId);
    return done(contestId, then, "Жюри начало работу: членам жюри с логином пришли задачи.");
  }

  @PostMapping("/reopen")
  String reopen(@PathVariable UUID contestId, RedirectAttributes then) {
    contests.reopen(members.current(), contestId);
    return done(contestId, then, "Конкурс возвращён к приёму заявок; оценки сохранены.");
  }

  @PostMapping("/cancel")
  String cancel(@PathVariable UUID contestId, RedirectAttributes then) {
    contests.cancel(members.current(), contestId);
    return done(contestId, then, "Конкурс отменён.");
  }

  static String done(UUID contest, RedirectAttributes then, String what) {
    then.addFlashAttribute("done", what);
    return "redirect:/contests/" + contest;
  }
}
