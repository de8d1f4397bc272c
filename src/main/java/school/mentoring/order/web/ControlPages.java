package school.mentoring.order.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.control.ControlSearch;
import school.mentoring.order.control.ControlledPoint;
import school.mentoring.order.control.ControlledPoints;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.Refusal;

/** The points of orders under control, and the marks of their execution. */
@Controller
class ControlPages {

  private static final int PAGE = 25;

  private final ControlledPoints points;
  private final ReadableOrders readers;
  private final Clock clock;

  ControlPages(ControlledPoints points, ReadableOrders readers, Clock clock) {
    this.points = points;
    this.readers = readers;
    this.clock = clock;
  }

  @GetMapping("/orders/control")
  String show(
      @RequestParam(required = false) ControlSearch.State state,
      @RequestParam(required = false) String words,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CurrentMember asking = readers.keeper();
    ControlSearch search = new ControlSearch(state, words);
    LocalDate today = LocalDate.now(clock);
    PageRequest wanted = PageRequest.of(PageNumber.of(page), PAGE);
    model.addAttribute("search", search);
    model.addAttribute("states", ControlSearch.State.values());
    model.addAttribute("overdue", points.overdue(asking.organisation()));
    model.addAttribute(
        "points",
        points.find(asking.organisation(), search, wanted).map(it -> ControlView.of(it, today)));
    return "order/control";
  }

  /**
   * Marks a point.
   *
   * @param mark {@code done}, {@code extend}, {@code remove} or {@code reopen}
   */
  @PostMapping("/orders/control/{point}/{mark}")
  String mark(
      @PathVariable UUID point,
      @PathVariable String mark,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      @RequestParam(required = false) String words,
      RedirectAttributes next) {
    ControlledPoint marked = marked(readers.keeper(), point, mark, day, words);
    next.addFlashAttribute(
        "done", "Отметка о контроле пункта %s сохранена.".formatted(marked.point()));
    return "redirect:/orders/" + marked.order().id() + "#control";
  }

  private ControlledPoint marked(
      CurrentMember asking, UUID point, String mark, LocalDate day, String words) {
    return switch (mark) {
      case "done" -> points.done(asking.organisation(), point, day, words, asking.login());
      case "extend" -> points.extend(asking.organisation(), point, day, words, asking.login());
      case "remove" -> points.remove(asking.organisation(), point, words, asking.login());
      case "reopen" -> points.reopen(asking.organisation(), point);
      default -> throw Refusal.notFound("Отметки «%s» нет: обновите страницу.".formatted(mark));
    };
  }
}
