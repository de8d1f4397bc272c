package school.mentoring.enrolment.questionnaire.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.questionnaire.CampaignKnocks;
import school.mentoring.enrolment.questionnaire.CampaignVisit;
import school.mentoring.enrolment.questionnaire.CampaignVisits;
import school.mentoring.enrolment.questionnaire.InvitationToken;
import school.mentoring.shared.Refusal;

/** Lets in whoever has a good link, and not too often. */
@Component
class QuestionnaireDoor {

  private static final int LARGEST = 500_000;

  private final CampaignKnocks knocks;
  private final CampaignVisits visits;

  QuestionnaireDoor(CampaignKnocks knocks, CampaignVisits visits) {
    this.knocks = knocks;
    this.visits = visits;
  }

  /** Somebody with a good link. */
  record Entered(InvitationToken token, CampaignVisit visit) {}

  /**
   * Opens by a token.
   *
   * @throws Refusal if it opens nothing, or somebody asks too often
   */
  Entered enter(String text, HttpServletRequest request) {
    String address = request.getRemoteAddr();
    knocks.fromAddress(address);
    Optional<Entered> entered =
        InvitationToken.read(text)
            .flatMap(token -> visits.find(token).map(it -> new Entered(token, it)));
    if (entered.isEmpty()) {
      knocks.atNothing(address);
      throw Refusal.notFound(
          "Ссылка не действует: в ней ошибка, её срок прошёл или школа её отозвала. Попросите у куратора программы новую.");
    }
    knocks.by(entered.get().token(), entered.get().visit().invitation().isEmpty());
    return entered.get();
  }

  /** The same for what changes something: never at the bidding of a page from elsewhere. */
  Entered enterToSend(String text, HttpServletRequest request) {
    String from = request.getHeader("Sec-Fetch-Site");
    if (from != null && !from.equals("same-origin") && !from.equals("none")) {
      throw Refusal.forbidden("Анкета отправлена с чужой страницы: откройте её по своей ссылке.");
    }
    if (request.getContentLengthLong() > LARGEST) {
      throw new Refusal("Ответы слишком длинные: вернитесь назад, сократите их и отправьте снова.");
    }
    return enter(text, request);
  }
}
