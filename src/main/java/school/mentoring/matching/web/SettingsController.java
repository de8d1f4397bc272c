package school.mentoring.matching.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.matching.board.Boards;
import school.mentoring.matching.optimum.Objective;
import school.mentoring.matching.policy.Criterion;
import school.mentoring.matching.settings.MatchingSettings;
import school.mentoring.matching.settings.Preset;
import school.mentoring.matching.settings.SettingsOfMatchings;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What counts in a pair and how much, as the school sets it. */
@Controller
@RequestMapping("/programmes/{programmeId}/matching/settings")
class SettingsController {

  private final MatchingPage page;
  private final SettingsOfMatchings settings;
  private final Boards boards;

  SettingsController(MatchingPage page, SettingsOfMatchings settings, Boards boards) {
    this.page = page;
    this.settings = settings;
    this.boards = boards;
  }

  @GetMapping
  String show(@PathVariable UUID programmeId, Model model) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    OrganisationId organisation = page.begin(programme, "settings", model);
    MatchingSettings now = settings.of(organisation, programme);
    model.addAttribute("settings", now);
    model.addAttribute("criteria", Criterion.values());
    model.addAttribute("presets", Preset.values());
    model.addAttribute("objectives", Objective.values());
    model.addAttribute("words", WeightWords.ALL);
    model.addAttribute("outlook", boards.outlook(organisation, programme, now));
    return "matching/settings";
  }

  /** What would become possible with the settings as they stand in the form, not saved. */
  @GetMapping("/hint")
  String hint(
      @PathVariable UUID programmeId,
      @RequestParam MultiValueMap<String, String> typed,
      Model model) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    OrganisationId organisation = page.leader(programme).organisation();
    model.addAttribute(
        "outlook", boards.outlook(organisation, programme, TypedSettings.read(typed)));
    return "matching/settings-hint :: hint";
  }

  @PostMapping
  String save(
      @PathVariable UUID programmeId,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes then) {
    return change(programmeId, TypedSettings.read(typed), "Настройки подбора сохранены.", then);
  }

  @PostMapping("/preset")
  String preset(
      @PathVariable UUID programmeId, @RequestParam Preset preset, RedirectAttributes then) {
    return change(
        programmeId, preset.settings(), "Взяты настройки «%s».".formatted(preset.title()), then);
  }

  private String change(
      UUID programmeId, MatchingSettings wanted, String done, RedirectAttributes then) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    CurrentMember leader = page.leader(programme);
    settings.change(leader.organisation(), programme, wanted, leader.login());
    then.addFlashAttribute(
        "done", done + " Чтобы пары изменились, нажмите «Пересчитать» на странице подбора.");
    return MatchingPage.again(programme) + "/settings";
  }
}
