package school.mentoring.order.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.OrderKind;
import school.mentoring.order.draft.OrderPreviews;
import school.mentoring.order.wording.FactName;
import school.mentoring.order.wording.LineDifference;
import school.mentoring.order.wording.OwnWording;
import school.mentoring.order.wording.WordingText;
import school.mentoring.order.wording.Wordings;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The kinds of orders and how the organisation words them. */
@Controller
class KindPages {

  private static final int PROGRAMMES = 50;

  private final Wordings wordings;
  private final OrderPreviews previews;
  private final Programmes programmes;
  private final CurrentMembers members;
  private final Clock clock;

  KindPages(
      Wordings wordings,
      OrderPreviews previews,
      Programmes programmes,
      CurrentMembers members,
      Clock clock) {
    this.wordings = wordings;
    this.previews = previews;
    this.programmes = programmes;
    this.members = members;
    this.clock = clock;
  }

  @GetMapping("/orders/kinds")
  String list(Model model) {
    Map<OrderKind, OwnWording> edited = wordings.edited(allowed().organisation());
    List<KindRow> rows =
        OrderKind.values().stream()
            .map(it -> KindRow.of(it, edited.get(it), clock.getZone()))
            .toList();
    model.addAttribute("typical", rows.stream().filter(it -> !it.number().isEmpty()).toList());
    model.addAttribute("others", rows.stream().filter(it -> it.number().isEmpty()).toList());
    return "order/kinds";
  }

  @GetMapping("/orders/kinds/{key}")
  String edit(@PathVariable String key, Model model) {
    OrganisationId organisation = allowed().organisation();
    OrderKind kind = kind(key);
    WordingText text = wordings.of(organisation, kind);
    OwnWording own = wordings.edited(organisation).get(kind);
    model.addAttribute("kind", KindRow.of(kind, own, clock.getZone()));
    model.addAttribute("text", text);
    model.addAttribute("facts", FactName.of(kind));
    model.addAttribute("parts", wordings.parts(organisation));
    model.addAttribute("versions", wordings.versions(organisation, kind));
    model.addAttribute("zone", clock.getZone());
    model.addAttribute("difference", LineDifference.between(wordings.shipped(kind), text));
    model.addAttribute(
        "programmes", programmes.of(organisation, PageRequest.of(0, PROGRAMMES)).getContent());
    model.addAttribute("preview", previews.of(organisation, kind, text, null));
    return "order/kind";
  }

  /** What is being written, as an order; problems are shown, not refused. */
  @PostMapping("/orders/kinds/{key}/preview")
  String preview(
      @PathVariable String key,
      WordingForm form,
      @RequestParam(required = false) String programme,
      Model model) {
    OrganisationId organisation = allowed().organisation();
    ProgrammeId of =
        programme == null || programme.isBlank()
            ? null
            : programmes.get(ProgrammeId.of(programme), organisation).id();
    model.addAttribute("preview", previews.of(organisation, kind(key), form.text(), of));
    return "order/part-preview :: preview";
  }

  @PostMapping("/orders/kinds/{key}")
  String save(@PathVariable String key, WordingForm form, RedirectAttributes next) {
    CurrentMember asking = allowed();
    wordings.save(asking.organisation(), kind(key), form.text(), asking.login());
    next.addFlashAttribute("done", "Текст сохранён. Уже составленные приказы не изменились.");
    return "redirect:/orders/kinds/" + key;
  }

  @PostMapping("/orders/kinds/{key}/restore")
  String restore(@PathVariable String key, RedirectAttributes next) {
    CurrentMember asking = allowed();
    wordings.restore(asking.organisation(), kind(key), asking.login());
    next.addFlashAttribute("done", "Возвращён исходный текст. Своя редакция сохранена в истории.");
    return "redirect:/orders/kinds/" + key;
  }

  /** The three fields of the editor. */
  record WordingForm(String heading, String preamble, String points) {

    WordingText text() {
      return new WordingText(heading, preamble, points);
    }
  }

  private static OrderKind kind(String key) {
    return OrderKind.find(key)
        .orElseThrow(
            () -> Refusal.notFound("Такого вида приказов нет: откройте его из списка видов."));
  }

  private CurrentMember allowed() {
    CurrentMember asking = members.current();
    asking.mustBe(Role.CLERK, Role.CURATOR, Role.DIRECTOR);
    return asking;
  }
}
