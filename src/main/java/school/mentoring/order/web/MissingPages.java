package school.mentoring.order.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.AcquaintanceSheets;
import school.mentoring.order.OrderId;
import school.mentoring.order.acquaintance.AcquaintanceReminders;
import school.mentoring.order.acquaintance.AcquaintanceRules;
import school.mentoring.order.acquaintance.AcquaintanceTerm;
import school.mentoring.order.acquaintance.MissingReader;
import school.mentoring.order.acquaintance.MissingReaders;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.shared.PageNumber;

/** Who has not read which order, over all orders of the organisation. */
@Controller
@RequestMapping("/orders/acquaintance")
class MissingPages {

  private static final int PAGE = 50;

  private final MissingReaders missing;
  private final AcquaintanceSheets sheets;
  private final AcquaintanceTerm term;
  private final AcquaintanceReminders reminders;
  private final AcquaintanceRules rules;
  private final CurrentMembers members;
  private final Clock clock;

  MissingPages(
      MissingReaders missing,
      AcquaintanceSheets sheets,
      AcquaintanceTerm term,
      AcquaintanceReminders reminders,
      AcquaintanceRules rules,
      CurrentMembers members,
      Clock clock) {
    this.missing = missing;
    this.sheets = sheets;
    this.term = term;
    this.reminders = reminders;
    this.rules = rules;
    this.members = members;
    this.clock = clock;
  }

  @GetMapping
  String list(@ModelAttribute("query") MissingQuery query, Model model) {
    CurrentMember clerk = clerk();
    LocalDate today = LocalDate.now(clock);
    Page<MissingReader> found =
        missing.find(
            clerk.organisation(),
            query.question(),
            PageRequest.of(PageNumber.of(query.number()), PAGE));
    Map<LocalDate, LocalDate> due = new HashMap<>();
    model.addAttribute(
        "rows",
        found.map(
            it -> MissingRow.of(it, due.computeIfAbsent(it.effectiveOn(), term::due), today)));
    model.addAttribute("totals", missing.totals(clerk.organisation()));
    model.addAttribute("electronic", rules.allowedBy(clerk.organisation()).isPresent());
    model.addAttribute("mail", reminders.isOn());
    model.addAttribute("today", today);
    return "order/missing";
  }

  /** Lines of one or several orders were signed on a day. */
  @PostMapping
  String mark(
      @RequestParam(required = false) List<String> line,
      @RequestParam(required = false) List<String> listed,
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      RedirectAttributes next) {
    CurrentMember clerk = clerk();
    List<String> chosen = all ? listed : line;
    Map<OrderId, LinkedHashSet<Integer>> lines = new HashMap<>();
    for (String it : chosen == null ? new ArrayList<String>() : chosen) {
      SheetLine named = SheetLine.of(it);
      lines.computeIfAbsent(named.order(), nothing -> new LinkedHashSet<>()).add(named.position());
    }
    sheets.acquaint(clerk.organisation(), lines, day, clerk.login());
    next.addFlashAttribute("done", "Ознакомление отмечено, приказов: " + lines.size() + ".");
    return "redirect:/orders/acquaintance";
  }

  @PostMapping("/reminders")
  String remind(RedirectAttributes next) {
    AcquaintanceReminders.Outcome outcome = reminders.remind(clerk().organisation());
    next.addFlashAttribute(
        "done",
        "Писем отправлено: %d. Уже напоминали сегодня: %d. Без логина или адреса почты: %d."
            .formatted(outcome.posted(), outcome.before(), outcome.unreachable()));
    return "redirect:/orders/acquaintance";
  }

  private CurrentMember clerk() {
    CurrentMember asking = members.current();
    asking.mustBe(Role.CLERK, Role.CURATOR, Role.DIRECTOR);
    return asking;
  }
}
