package school.mentoring.order.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.Series;
import school.mentoring.order.number.Numbering;
import school.mentoring.order.number.OrderSeries;
import school.mentoring.order.number.SeriesRule;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** How each series of the organisation's orders is numbered. */
@Controller
class SeriesPage {

  private static final int SHOWN_NUMBERS = 3;

  private final OrderSeries series;
  private final CurrentMembers members;

  SeriesPage(OrderSeries series, CurrentMembers members) {
    this.series = series;
    this.members = members;
  }

  /** A series with its rule and the numbers that come next. */
  record Shown(SeriesRule rule, List<String> next) {}

  @GetMapping("/orders/series")
  String show(Model model) {
    OrganisationId organisation = organisation();
    model.addAttribute(
        "rules",
        Arrays.stream(Series.values())
            .map(it -> shown(organisation, series.rule(organisation, it)))
            .toList());
    model.addAttribute("numberings", Numbering.values());
    return "order/series";
  }

  private Shown shown(OrganisationId organisation, SeriesRule rule) {
    return new Shown(rule, series.preview(organisation, rule, SHOWN_NUMBERS));
  }

  /** Shows what a change would bring; nothing is changed before it is confirmed. */
  @PostMapping("/orders/series")
  String declare(
      @RequestParam(name = "series") String key,
      @RequestParam String numbering,
      @RequestParam String pattern,
      @RequestParam(defaultValue = "1") String start,
      @RequestParam(defaultValue = "false") boolean confirmed,
      Model model,
      RedirectAttributes next) {
    OrganisationId organisation = organisation();
    SeriesRule wanted =
        series.wanted(Series.of(key), Numbering.of(numbering), pattern, number(start));
    if (!confirmed) {
      model.addAttribute("wanted", shown(organisation, wanted));
      model.addAttribute("now", shown(organisation, series.rule(organisation, wanted.series())));
      return "order/series-confirm";
    }
    series.declare(organisation, wanted);
    next.addFlashAttribute(
        "done", "Приказы %s: %s.".formatted(wanted.series().title(), wanted.numbering().title()));
    return "redirect:/orders/series";
  }

  private OrganisationId organisation() {
    return RegisterReaders.checked(members.current()).organisation();
  }

  private static int number(String start) {
    if (!start.strip().matches("\\d{1,6}")) {
      throw new Refusal(
          "Первый номер «%s» не подходит: введите целое число, например 46."
              .formatted(start.substring(0, Math.min(20, start.length()))));
    }
    return Integer.parseInt(start.strip());
  }
}
