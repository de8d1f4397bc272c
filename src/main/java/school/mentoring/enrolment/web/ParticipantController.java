package school.mentoring.enrolment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.entry.Entries;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.entry.PersonEntry;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** A participant's record: entered, changed, left and come back. */
@Controller
class ParticipantController {

  private final Leaders leaders;
  private final Entries entries;
  private final Enrolment enrolment;
  private final RecordPage page;
  private final AccessLog log;

  ParticipantController(
      Leaders leaders, Entries entries, Enrolment enrolment, RecordPage page, AccessLog log) {
    this.leaders = leaders;
    this.entries = entries;
    this.enrolment = enrolment;
    this.page = page;
    this.log = log;
  }

  @GetMapping("/participants/new")
  String blank(@RequestParam Side side, Model model) {
    return page.form(model, leaders.organisation(), side, new PersonEntry(Map.of()));
  }

  @PostMapping("/participants")
  String enter(
      @RequestParam Side side,
      @RequestParam Map<String, String> typed,
      Model model,
      HttpServletResponse response,
      RedirectAttributes then) {
    OrganisationId organisation = leaders.organisation();
    PersonEntry entry = entry(side, typed);
    try {
      UUID id = entries.enter(organisation, side, entry);
      note(id, AccessAct.ENTERED);
      then.addFlashAttribute("done", "Участник внесён.");
      return "redirect:/participants/" + id;
    } catch (Refusal refusal) {
      return again(model, organisation, side, entry, refusal, response);
    }
  }

  @GetMapping("/participants/{id}")
  String record(@PathVariable UUID id, Model model) {
    OrganisationId organisation = leaders.organisation();
    Participant person = enrolment.get(organisation, id);
    note(id, AccessAct.SAW);
    page.about(model, organisation, person);
    return page.form(model, organisation, person.side(), PersonEntry.of(person));
  }

  @PostMapping("/participants/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      Model model,
      HttpServletResponse response,
      RedirectAttributes then) {
    OrganisationId organisation = leaders.organisation();
    Participant person = enrolment.get(organisation, id);
    PersonEntry entry = entry(person.side(), typed);
    try {
      entries.change(organisation, id, entry);
      note(id, AccessAct.CHANGED);
      then.addFlashAttribute("done", "Изменения сохранены.");
      return "redirect:/participants/" + id;
    } catch (Refusal refusal) {
      page.about(model, organisation, person);
      return again(model, organisation, person.side(), entry, refusal, response);
    }
  }

  @PostMapping("/participants/{id}/leave")
  String leave(@PathVariable UUID id, RedirectAttributes then) {
    enrolment.leave(leaders.organisation(), id);
    note(id, AccessAct.CHANGED);
    then.addFlashAttribute("done", "Участник отмечен как выбывший: запись сохранена.");
    return "redirect:/participants/" + id;
  }

  @PostMapping("/participants/{id}/return")
  String comeBack(@PathVariable UUID id, RedirectAttributes then) {
    enrolment.comeBack(leaders.organisation(), id);
    note(id, AccessAct.CHANGED);
    then.addFlashAttribute("done", "Участник снова участвует.");
    return "redirect:/participants/" + id;
  }

  private void note(UUID person, AccessAct act) {
    log.note(leaders.member(), person, act, "карточка участника");
  }

  private static PersonEntry entry(Side side, Map<String, String> typed) {
    Map<EntryField, String> texts = new EnumMap<>(EntryField.class);
    EntryField.of(side).forEach(it -> texts.put(it, typed.getOrDefault(it.key(), "")));
    return new PersonEntry(texts);
  }

  /** The page again with what was typed and why it was not taken. */
  private String again(
      Model model,
      OrganisationId organisation,
      Side side,
      PersonEntry entry,
      Refusal refusal,
      HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    model.addAttribute("problem", refusal.getMessage());
    return page.form(model, organisation, side, entry);
  }
}
