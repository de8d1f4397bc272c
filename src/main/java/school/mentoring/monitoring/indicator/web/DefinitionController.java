package school.mentoring.monitoring.indicator.web;

import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.monitoring.indicator.DefinitionText;
import school.mentoring.monitoring.indicator.IndicatorEditing;
import school.mentoring.monitoring.indicator.IndicatorLevel;
import school.mentoring.monitoring.indicator.Indicators;
import school.mentoring.monitoring.indicator.OfferedIndicator;
import school.mentoring.monitoring.indicator.OfferedRoadmaps;
import school.mentoring.monitoring.indicator.Unit;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.web.TableFile;

/** The organisation's list of indicators: what is measured, how, and what is to be reached. */
@Controller
@RequestMapping("/indicators")
class DefinitionController {

  private static final int OF_HISTORY = 20;
  private static final List<String> HEADER =
      List.of(
          "Группа",
          "Показатель",
          "Единица",
          "Числитель",
          "Знаменатель",
          "Как считается",
          "Уровень",
          "Цели",
          "Строки дорожных карт",
          "Измеряется");

  private final Indicators indicators;
  private final IndicatorEditing editing;
  private final OfferedRoadmaps roadmaps;
  private final IndicatorReaders readers;

  DefinitionController(
      Indicators indicators,
      IndicatorEditing editing,
      OfferedRoadmaps roadmaps,
      IndicatorReaders readers) {
    this.indicators = indicators;
    this.editing = editing;
    this.roadmaps = roadmaps;
    this.readers = readers;
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "0") int page, Model model) {
    CurrentMember reader = readers.reader();
    OrganisationId organisation = reader.organisation();
    model.addAttribute("section", "indicators");
    model.addAttribute("leads", reader.is(Role.CURATOR) || reader.is(Role.DIRECTOR));
    model.addAttribute("list", indicators.of(organisation));
    model.addAttribute(
        "history",
        indicators.history(organisation, PageRequest.of(PageNumber.of(page), OF_HISTORY)));
    return "monitoring/definitions";
  }

  @GetMapping("/export.{format:xlsx|csv}")
  ResponseEntity<byte[]> export(@PathVariable String format) {
    return TableFile.of(
        TableExport.of(
            "Показатели организации",
            HEADER,
            indicators.of(readers.reader().organisation()).stream()
                .map(DefinitionController::cells)),
        format);
  }

  private static List<Object> cells(OfferedIndicator it) {
    return List.of(
        it.group().title(),
        it.text().title(),
        it.unit().title(),
        it.numerator(),
        it.denominator(),
        it.text().method(),
        it.level(),
        it.text().aims(),
        it.text().lines(),
        !it.retired());
  }

  @GetMapping("/new")
  String fresh(Model model) {
    readers.leader();
    DefinitionText empty =
        new DefinitionText(
            "", Unit.PERCENT.name(), "entered", "entered", "", "SCHOOL", "", "", true, "");
    return form(empty, null, model);
  }

  @GetMapping("/{key}")
  String edit(@PathVariable String key, Model model) {
    OfferedIndicator indicator = indicators.get(readers.leader().organisation(), key);
    return form(indicator.text(), indicator, model);
  }

  private String form(DefinitionText text, OfferedIndicator indicator, Model model) {
    model.addAttribute("section", "indicators");
    model.addAttribute("text", text);
    model.addAttribute("indicator", indicator);
    model.addAttribute("rules", indicators.rules());
    model.addAttribute("quantities", indicators.quantities());
    model.addAttribute("units", Unit.values());
    model.addAttribute("levels", IndicatorLevel.values());
    List<OfferedRoadmaps.Offered> offered = roadmaps.all();
    model.addAttribute("roadmaps", offered);
    model.addAttribute("otherLines", text.linesBeside(offered));
    return "monitoring/definition";
  }

  @PostMapping
  String add(@ModelAttribute TypedDefinition typed, RedirectAttributes then) {
    CurrentMember leader = readers.leader();
    editing.add(leader.organisation(), typed.text(), leader.login());
    then.addFlashAttribute("done", "Показатель добавлен.");
    return "redirect:/indicators";
  }

  @PostMapping("/{key}")
  String change(
      @PathVariable String key,
      @RequestParam int version,
      @ModelAttribute TypedDefinition typed,
      RedirectAttributes then) {
    CurrentMember leader = readers.leader();
    editing.change(leader.organisation(), key, typed.text(), version, leader.login());
    then.addFlashAttribute("done", "Показатель изменён.");
    return "redirect:/indicators";
  }

  @PostMapping("/{key}/retire")
  String retire(@PathVariable String key, @RequestParam boolean noMore, RedirectAttributes then) {
    CurrentMember leader = readers.leader();
    editing.retire(leader.organisation(), key, noMore, leader.login());
    then.addFlashAttribute(
        "done", noMore ? "Показатель больше не измеряется." : "Показатель снова измеряется.");
    return "redirect:/indicators";
  }

  @PostMapping("/{key}/restore")
  String restore(@PathVariable String key, RedirectAttributes then) {
    CurrentMember leader = readers.leader();
    editing.restore(leader.organisation(), key, leader.login());
    then.addFlashAttribute("done", "Показатель снова такой, как в исходном списке.");
    return "redirect:/indicators";
  }
}
