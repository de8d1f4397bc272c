package school.mentoring.matching.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.Preference;
import school.mentoring.enrolment.Side;
import school.mentoring.matching.preference.StatedChoices;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Whom participants named after the group meeting, entered by the curator; nobody else sees it. */
@Controller
@RequestMapping("/programmes/{programmeId}/matching/preferences")
class PreferencesController {

  private final MatchingPage page;
  private final StatedChoices choices;

  PreferencesController(MatchingPage page, StatedChoices choices) {
    this.page = page;
    this.choices = choices;
  }

  @Noted(act = AccessAct.LISTED, place = "предпочтения", list = "people")
  @GetMapping
  String list(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "MENTEE") Side side,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(name = "page", defaultValue = "0") int number,
      Model model) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    OrganisationId organisation = page.begin(programme, "preferences", model);
    model.addAttribute("side", side);
    model.addAttribute("search", search);
    model.addAttribute("answered", choices.answered(organisation, programme, side));
    model.addAttribute("people", choices.page(organisation, programme, side, search, number));
    return "matching/preferences";
  }

  @Noted(act = AccessAct.SAW, place = "предпочтения", person = "participant")
  @GetMapping("/{participant}")
  String form(@PathVariable UUID programmeId, @PathVariable UUID participant, Model model) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    OrganisationId organisation = page.begin(programme, "preferences", model);
    model.addAttribute("form", choices.form(organisation, programme, participant));
    model.addAttribute("ranks", Preference.LAST_CHOICE);
    return "matching/preference";
  }

  @Noted(act = AccessAct.CHANGED, place = "предпочтения", person = "participant")
  @PostMapping("/{participant}")
  String save(
      @PathVariable UUID programmeId,
      @PathVariable UUID participant,
      @RequestParam(name = "choice", defaultValue = "") List<String> chosen,
      @RequestParam(name = "unwanted", defaultValue = "") List<String> unwanted,
      RedirectAttributes then) {
    ProgrammeId programme = new ProgrammeId(programmeId);
    OrganisationId organisation = page.leader(programme).organisation();
    choices.say(organisation, programme, participant, ids(chosen), ids(unwanted));
    then.addFlashAttribute("done", "Предпочтения сохранены. Они учтутся при пересчёте.");
    return MatchingPage.again(programme) + "/preferences/" + participant;
  }

  private static List<UUID> ids(List<String> typed) {
    try {
      return typed.stream().filter(it -> !it.isBlank()).map(UUID::fromString).toList();
    } catch (IllegalArgumentException e) {
      throw new Refusal("Предпочтения: выберите людей из списка.");
    }
  }
}
