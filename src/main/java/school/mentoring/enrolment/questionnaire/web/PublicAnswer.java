package school.mentoring.enrolment.questionnaire.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import school.mentoring.enrolment.questionnaire.CampaignVisit;
import school.mentoring.enrolment.questionnaire.InvitationToken;
import school.mentoring.shared.Refusal;

/** What the public pages answer instead of a questionnaire. */
final class PublicAnswer {

  private static final String VIEW = "enrolment/campaign/notice";

  private PublicAnswer() {}

  static ModelAndView elsewhere(InvitationToken token, String page) {
    RedirectView view = new RedirectView(token.path() + page, true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }

  static ModelAndView thanks(QuestionnaireDoor.Entered entered) {
    return new ModelAndView(
        VIEW, Map.of("notice", "THANKS", "draft", entered.token().draftKey()), HttpStatus.OK);
  }

  /** Why the questionnaire behind a good link cannot be filled in now. */
  static ModelAndView shut(QuestionnaireDoor.Entered entered) {
    CampaignVisit visit = entered.visit();
    ModelAndView page = new ModelAndView(VIEW, status(visit.state()));
    page.addObject("notice", visit.state().name());
    page.addObject("visit", visit);
    page.addObject("action", entered.token().path());
    if (visit.state() == CampaignVisit.State.ANSWERED) {
      page.addObject("draft", entered.token().draftKey());
    }
    return page;
  }

  private static HttpStatus status(CampaignVisit.State state) {
    return state == CampaignVisit.State.WAITS_FOR_CONSENT ? HttpStatus.FORBIDDEN : HttpStatus.OK;
  }

  /** The same for a link that is unknown, revoked or too old: whoever tries learns nothing. */
  static ModelAndView refused(Refusal refusal) {
    HttpStatus status =
        switch (refusal.kind()) {
          case BUSY -> HttpStatus.TOO_MANY_REQUESTS;
          case NOT_FOUND -> HttpStatus.NOT_FOUND;
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
          case CONFLICT -> HttpStatus.CONFLICT;
          case INVALID -> HttpStatus.BAD_REQUEST;
        };
    return new ModelAndView(
        VIEW, Map.of("notice", "REFUSED", "message", refusal.getMessage()), status);
  }
}
