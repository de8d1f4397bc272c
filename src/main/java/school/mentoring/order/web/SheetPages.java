package school.mentoring.order.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.AcquaintanceSheets;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.Orders;
import school.mentoring.order.acquaintance.AcquaintancePapers;
import school.mentoring.order.acquaintance.AcquaintanceRefusal;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.web.Download;

/** What the clerk records on an order's acquaintance sheet, and the papers of it. */
@Controller
@RequestMapping("/orders/{id}/acquaintance")
class SheetPages {

  private final AcquaintanceSheets sheets;
  private final AcquaintancePapers papers;
  private final Orders orders;
  private final CurrentMembers members;

  SheetPages(
      AcquaintanceSheets sheets, AcquaintancePapers papers, Orders orders, CurrentMembers members) {
    this.sheets = sheets;
    this.papers = papers;
    this.orders = orders;
    this.members = members;
  }

  /** Some people of the sheet signed, or all. */
  @PostMapping
  String mark(
      @PathVariable OrderId id,
      @RequestParam(required = false) List<Integer> position,
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      RedirectAttributes next) {
    CurrentMember clerk = clerk();
    if (all) {
      sheets.acquaintAll(clerk.organisation(), id, day, clerk.login());
    } else {
      List<Integer> chosen = position == null ? List.of() : position;
      sheets.acquaint(clerk.organisation(), id, chosen, day, clerk.login());
    }
    return done(id, "Ознакомление отмечено.", next);
  }

  @PostMapping("/refusal")
  String refuse(
      @PathVariable OrderId id,
      @RequestParam int position,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String firstWitness,
      @RequestParam(defaultValue = "") String secondWitness,
      RedirectAttributes next) {
    CurrentMember clerk = clerk();
    if (day == null) {
      throw new Refusal("Дата отказа: поле не заполнено. Укажите день, когда работник отказался.");
    }
    AcquaintanceRefusal refusal = AcquaintanceRefusal.of(day, reason, firstWitness, secondWitness);
    sheets.refuse(clerk.organisation(), id, position, refusal, clerk.login());
    return done(id, "Отказ записан: распечатайте акт и подпишите его при свидетелях.", next);
  }

  @PostMapping("/left")
  String release(
      @PathVariable OrderId id,
      @RequestParam int position,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes next) {
    CurrentMember clerk = clerk();
    sheets.release(clerk.organisation(), id, position, reason, clerk.login());
    return done(id, "Записано, что человек выбыл.", next);
  }

  @PostMapping("/unmark")
  String unmark(
      @PathVariable OrderId id,
      @RequestParam int position,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes next) {
    CurrentMember clerk = clerk();
    sheets.unmark(clerk.organisation(), id, position, reason, clerk.login());
    return done(id, "Отметка снята, причина записана в ход работы над приказом.", next);
  }

  @PostMapping("/readers")
  String add(
      @PathVariable OrderId id,
      @RequestParam(defaultValue = "") String login,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String post,
      RedirectAttributes next) {
    CurrentMember clerk = clerk();
    if (login.isBlank()) {
      sheets.addOther(clerk.organisation(), id, name, post, clerk.login());
    } else {
      sheets.addMember(clerk.organisation(), id, login, clerk.login());
    }
    return done(id, "Добавлено в лист ознакомления.", next);
  }

  @Noted(act = AccessAct.PRINTED, place = "лист ознакомления")
  @GetMapping("/sheet.pdf")
  ResponseEntity<byte[]> sheetPdf(@PathVariable OrderId id) {
    Order order = order(id);
    return Download.pdf(papers.sheetName(order), papers.sheet(order).pdf());
  }

  @Noted(act = AccessAct.PRINTED, place = "лист ознакомления")
  @GetMapping("/sheet.docx")
  ResponseEntity<byte[]> sheetDocx(@PathVariable OrderId id) {
    Order order = order(id);
    return Download.docx(papers.sheetName(order), papers.sheet(order).docx());
  }

  @Noted(act = AccessAct.PRINTED, place = "акт об отказе от ознакомления")
  @GetMapping("/{position:\\d+}/refusal-act.pdf")
  ResponseEntity<byte[]> actPdf(@PathVariable OrderId id, @PathVariable int position) {
    Order order = order(id);
    return Download.pdf(
        papers.refusalActName(order, position), papers.refusalAct(order, position).pdf());
  }

  @Noted(act = AccessAct.PRINTED, place = "акт об отказе от ознакомления")
  @GetMapping("/{position:\\d+}/refusal-act.docx")
  ResponseEntity<byte[]> actDocx(@PathVariable OrderId id, @PathVariable int position) {
    Order order = order(id);
    return Download.docx(
        papers.refusalActName(order, position), papers.refusalAct(order, position).docx());
  }

  private static String done(OrderId id, String message, RedirectAttributes next) {
    next.addFlashAttribute("done", message);
    return "redirect:/orders/" + id + "#acquaintance";
  }

  private Order order(OrderId id) {
    return orders.get(clerk().organisation(), id);
  }

  private CurrentMember clerk() {
    CurrentMember asking = members.current();
    asking.mustBe(Role.CLERK, Role.CURATOR, Role.DIRECTOR);
    return asking;
  }
}
