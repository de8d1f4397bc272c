package school.mentoring.enrolment.questionnaire.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import school.mentoring.enrolment.questionnaire.AnswerSheet;
import school.mentoring.enrolment.questionnaire.CampaignAnswers;
import school.mentoring.enrolment.questionnaire.CampaignForms;
import school.mentoring.enrolment.questionnaire.CampaignVisit;
import school.mentoring.enrolment.questionnaire.CampaignVisits;
import school.mentoring.enrolment.questionnaire.InvitationToken;
import school.mentoring.shared.Refusal;

/** A questionnaire that is filled in by a link, without a login. */
@Controller
class QuestionnairePage {

  private final QuestionnaireDoor door;
  private final CampaignVisits visits;
  private final CampaignAnswers answers;
  private final CampaignForms forms;

  QuestionnairePage(
      QuestionnaireDoor door, CampaignVisits visits, CampaignAnswers answers, CampaignForms forms) {
    this.door = door;
    this.visits = visits;
    this.answers = answers;
    this.forms = forms;
  }

  @GetMapping("/q/{token}")
  ModelAndView show(@PathVariable String token, HttpServletRequest request) {
    QuestionnaireDoor.Entered entered = door.enter(token, request);
    CampaignVisit visit = entered.visit();
    if (visit.state() != CampaignVisit.State.OPEN) {
      return PublicAnswer.shut(entered);
    }
    visits.opened(visit);
    return form(entered, Map.of(), Map.of(), UUID.randomUUID(), HttpStatus.OK);
  }

  @PostMapping("/q/{token}")
  ModelAndView send(
      @PathVariable String token,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request) {
    QuestionnaireDoor.Entered entered = door.enterToSend(token, request);
    CampaignVisit visit = entered.visit();
    if (visit.state() != CampaignVisit.State.OPEN) {
      return PublicAnswer.shut(entered);
    }
    Map<String, List<String>> typed = new LinkedHashMap<>(sent);
    CampaignForms.Filled filled = forms.check(visit.campaign(), visit.person(), typed);
    UUID sending = sending(sent.getFirst("sending"));
    if (!filled.problems().isEmpty()) {
      return form(entered, typed, filled.problems(), sending, HttpStatus.BAD_REQUEST);
    }
    keep(visit, new AnswerSheet(filled.values(), AnswerSheet.Channel.LINK, null, sending));
    return PublicAnswer.elsewhere(entered.token(), "/thanks");
  }

  /** Said once the answer was taken; nobody is told anything about anybody here. */
  @GetMapping("/q/{token}/thanks")
  ModelAndView thanks(@PathVariable String token, HttpServletRequest request) {
    QuestionnaireDoor.Entered entered = door.enter(token, request);
    boolean taken =
        entered.visit().invitation().isEmpty()
            || entered.visit().state() == CampaignVisit.State.ANSWERED;
    return taken ? PublicAnswer.thanks(entered) : PublicAnswer.elsewhere(entered.token(), "");
  }

  @PostMapping("/q/{token}/reopening")
  ModelAndView askToReopen(@PathVariable String token, HttpServletRequest request) {
    QuestionnaireDoor.Entered entered = door.enterToSend(token, request);
    if (entered.visit().state() == CampaignVisit.State.ANSWERED) {
      visits.askToReopen(entered.visit());
    }
    return PublicAnswer.elsewhere(entered.token(), "");
  }

  @ExceptionHandler
  ModelAndView refused(Refusal refusal) {
    return PublicAnswer.refused(refusal);
  }

  @ExceptionHandler(ConcurrencyFailureException.class)
  ModelAndView overtaken() {
    return PublicAnswer.refused(
        Refusal.conflict(
            "Анкету только что изменили или отправили ещё раз. Откройте её по своей ссылке заново: черновик остался на этом устройстве."));
  }

  private void keep(CampaignVisit visit, AnswerSheet sheet) {
    try {
      if (visit.invitation().isPresent()) {
        answers.accept(visit.invitation().get().id(), sheet);
      } else {
        answers.acceptUnasked(visit.campaign().id(), sheet);
      }
    } catch (DataIntegrityViolationException notKept) {
      // of two sendings at the same moment the other one was kept; anything else is a loss
      if (!answers.kept(visit, sheet.sending())) {
        throw new Refusal(
            "Ответы не сохранились: вернитесь назад, сократите их и отправьте снова. Черновик остался на этом устройстве.");
      }
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.CONFLICT) {
        throw refusal;
      }
      // answered or closed in the meantime: the page says which
    }
  }

  private ModelAndView form(
      QuestionnaireDoor.Entered entered,
      Map<String, List<String>> typed,
      Map<String, String> problems,
      UUID sending,
      HttpStatus status) {
    InvitationToken token = entered.token();
    ModelAndView page = new ModelAndView("enrolment/campaign/public", status);
    page.addObject("visit", entered.visit());
    page.addObject("action", token.path());
    page.addObject("draft", token.draftKey());
    page.addObject("questionnaire", forms.of(entered.visit().campaign(), entered.visit().person()));
    page.addObject("typed", typed);
    page.addObject("problems", problems);
    page.addObject("sending", sending);
    return page;
  }

  private static UUID sending(String text) {
    try {
      return UUID.fromString(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID();
    }
  }
}
