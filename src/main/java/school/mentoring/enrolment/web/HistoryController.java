package school.mentoring.enrolment.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.base.Histories;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;

/** Keeps what a curator adds to a participant's history, and that the record was looked through. */
@Controller
class HistoryController {

  private final Leaders leaders;
  private final Enrolment enrolment;
  private final Histories histories;

  HistoryController(Leaders leaders, Enrolment enrolment, Histories histories) {
    this.leaders = leaders;
    this.enrolment = enrolment;
    this.histories = histories;
  }

  @Noted(act = AccessAct.CHANGED, place = "история участия", person = "id")
  @PostMapping("/participants/{id}/history/{pair}")
  String note(
      @PathVariable UUID id,
      @PathVariable UUID pair,
      @RequestParam(defaultValue = "") String result,
      @RequestParam(defaultValue = "") String caseLink,
      RedirectAttributes then) {
    OrganisationId organisation = leaders.organisation();
    histories.note(enrolment.get(organisation, id), pair, result, caseLink);
    then.addFlashAttribute("done", "Результаты сохранены: они стоят в обеих базах.");
    return "redirect:/participants/" + id;
  }

  @Noted(act = AccessAct.CHANGED, place = "сведения проверены", person = "id")
  @PostMapping("/participants/{id}/refreshed")
  String refreshed(@PathVariable UUID id, RedirectAttributes then) {
    OrganisationId organisation = leaders.organisation();
    enrolment.get(organisation, id);
    enrolment.refresh(organisation, List.of(id));
    then.addFlashAttribute("done", "Отмечено: сведения проверены сегодня.");
    return "redirect:/participants/" + id;
  }
}
