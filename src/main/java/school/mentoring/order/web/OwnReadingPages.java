package school.mentoring.order.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.OwnReading;
import school.mentoring.order.acquaintance.AcquaintanceRules;
import school.mentoring.order.acquaintance.AcquaintanceTerm;
import school.mentoring.order.acquaintance.OwnAct;
import school.mentoring.order.paper.OrderPaper;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.web.Download;

/** The orders that everybody has to read, and the own mark of having read one. */
@Controller
@RequestMapping("/acquaintance")
class OwnReadingPages {

  private final OwnReading reading;
  private final AcquaintanceRules rules;
  private final AcquaintanceTerm term;
  private final OrderPaper paper;
  private final CurrentMembers members;
  private final Clock clock;

  OwnReadingPages(
      OwnReading reading,
      AcquaintanceRules rules,
      AcquaintanceTerm term,
      OrderPaper paper,
      CurrentMembers members,
      Clock clock) {
    this.reading = reading;
    this.rules = rules;
    this.term = term;
    this.paper = paper;
    this.members = members;
    this.clock = clock;
  }

  @GetMapping
  String waiting(Model model) {
    CurrentMember reader = members.current();
    LocalDate today = LocalDate.now(clock);
    model.addAttribute(
        "rows",
        reading.waiting(reader).stream()
            .map(it -> MissingRow.of(it, term.due(it.effectiveOn()), today))
            .toList());
    model.addAttribute("electronic", rules.allowedBy(reader.organisation()).isPresent());
    return "order/reading-list";
  }

  @GetMapping("/{id}")
  String order(@PathVariable OrderId id, Model model) {
    CurrentMember reader = members.current();
    Order order = reading.open(reader, id);
    Optional<OwnAct> act = rules.allowedBy(reader.organisation());
    model.addAttribute("order", OrderView.of(order, LocalDate.now(clock), clock.getZone()));
    model.addAttribute("mark", mark(order, reader));
    model.addAttribute("act", act.map(OwnAct::text).orElse(null));
    return "order/reading";
  }

  private String mark(Order order, CurrentMember reader) {
    int own = order.sheet().positionOf(reader.login()).orElseThrow();
    return SheetView.words(order.sheet().line(own).mark(), clock.getZone());
  }

  @GetMapping("/{id}/pdf")
  ResponseEntity<byte[]> pdf(@PathVariable OrderId id) {
    Order order = reading.open(members.current(), id);
    return Download.pdf(paper.name(order), paper.copyForReader(order).pdf());
  }

  /** Marks only what was ticked on purpose. */
  @PostMapping("/{id}")
  String confirm(
      @PathVariable OrderId id,
      @RequestParam(defaultValue = "false") boolean read,
      RedirectAttributes next) {
    if (!read) {
      throw new Refusal(
          "«С приказом ознакомлен(а)»: поставьте отметку, если прочитали приказ, и нажмите кнопку снова.");
    }
    reading.confirm(members.current(), id);
    next.addFlashAttribute("done", "Отметка поставлена: вы ознакомлены с приказом.");
    return "redirect:/acquaintance";
  }
}
