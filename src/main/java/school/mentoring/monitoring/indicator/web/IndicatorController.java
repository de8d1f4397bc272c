package school.mentoring.monitoring.indicator.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.monitoring.indicator.EnteredFigures;
import school.mentoring.monitoring.indicator.IndicatorValue;
import school.mentoring.monitoring.indicator.IndicatorValues;
import school.mentoring.monitoring.indicator.Indicators;
import school.mentoring.monitoring.indicator.Part;
import school.mentoring.monitoring.indicator.StatedNumber;
import school.mentoring.monitoring.indicator.Statement;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.web.SentOnce;

/** The indicators of a programme, and every figure with what it was made of. */
@Controller
@RequestMapping("/programmes/{programmeId}/indicators")
class IndicatorController {

  private static final int ON_A_PAGE = 50;
  private static final int OF_HISTORY = 20;

  private final IndicatorValues values;
  private final Indicators indicators;
  private final EnteredFigures figures;
  private final Programmes programmes;
  private final IndicatorReaders readers;

  IndicatorController(
      IndicatorValues values,
      Indicators indicators,
      EnteredFigures figures,
      Programmes programmes,
      IndicatorReaders readers) {
    this.values = values;
    this.indicators = indicators;
    this.figures = figures;
    this.programmes = programmes;
    this.readers = readers;
  }

  @GetMapping
  String list(
      @PathVariable UUID programmeId,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate asOf,
      Model model) {
    OrganisationId organisation = readers.reader().organisation();
    ProgrammeId programme = new ProgrammeId(programmeId);
    LocalDate day = common(organisation, programme, asOf, model);
    model.addAttribute("values", values.of(organisation, programme, day));
    return "monitoring/indicators";
  }

  private LocalDate common(
      OrganisationId organisation, ProgrammeId programme, LocalDate asOf, Model model) {
    LocalDate last = values.lastDay(organisation, programme);
    LocalDate day = Optional.ofNullable(asOf).orElse(last);
    model.addAttribute("section", "programmes");
    model.addAttribute("programme", programmes.get(programme, organisation));
    model.addAttribute("asOf", day);
    model.addAttribute("lastDay", last);
    return day;
  }

  @GetMapping("/{key}")
  @Noted(act = AccessAct.LISTED, place = "из чего сложился показатель", list = "evidence")
  String show(
      @PathVariable UUID programmeId,
      @PathVariable String key,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate asOf,
      @RequestParam(defaultValue = "NUMERATOR") Part part,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CurrentMember reader = readers.reader();
    OrganisationId organisation = reader.organisation();
    ProgrammeId programme = new ProgrammeId(programmeId);
    LocalDate day = common(organisation, programme, asOf, model);
    model.addAttribute("value", value(organisation, programme, key, day));
    model.addAttribute("indicator", indicators.get(organisation, key));
    model.addAttribute("part", part);
    model.addAttribute(
        "evidence",
        values
            .evidence(
                organisation,
                programme,
                key,
                part,
                day,
                PageRequest.of(PageNumber.of(page), ON_A_PAGE))
            .map(it -> IndicatorReaders.seen(reader, it)));
    model.addAttribute(
        "history", figures.history(organisation, programme, key, PageRequest.of(0, OF_HISTORY)));
    return "monitoring/indicator";
  }

  private IndicatorValue value(
      OrganisationId organisation, ProgrammeId programme, String key, LocalDate day) {
    return values.of(organisation, programme, day).stream()
        .filter(it -> it.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.notFound(
                    "Показатель не найден: откройте его из списка показателей программы."));
  }

  @SentOnce
  @PostMapping("/{key}/figures")
  String enter(
      @PathVariable UUID programmeId,
      @PathVariable String key,
      @RequestParam StatedNumber what,
      @RequestParam String figure,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      @RequestParam String source,
      @RequestParam(defaultValue = "") String link,
      RedirectAttributes then) {
    CurrentMember leader = readers.leader();
    figures.enter(
        leader.organisation(),
        new ProgrammeId(programmeId),
        key,
        what,
        new Statement(IndicatorReaders.number(figure), day, source, link),
        leader.login());
    then.addFlashAttribute("done", "Число внесено: %s.".formatted(what.title()));
    return "redirect:/programmes/%s/indicators/%s".formatted(programmeId, key);
  }
}
