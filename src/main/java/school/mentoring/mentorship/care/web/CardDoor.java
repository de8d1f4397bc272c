package school.mentoring.mentorship.care.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.care.CardToken;
import school.mentoring.mentorship.care.CardVisit;
import school.mentoring.mentorship.care.CardVisits;
import school.mentoring.shared.Knocks;
import school.mentoring.shared.Refusal;

/** Lets in whoever has a card that opens, and not too often. */
@Component
class CardDoor {

  /** Room for a computer class behind one address. */
  private static final int MOST_OF_ADDRESS = 600;

  private static final int MOST_OF_CARD = 60;
  private static final int MOST_UNKNOWN = 30;
  private static final int LARGEST = 50_000;

  private final Knocks knocks;
  private final CardVisits visits;

  CardDoor(Knocks knocks, CardVisits visits) {
    this.knocks = knocks;
    this.visits = visits;
  }

  /** Somebody with a card that opens. */
  record Entered(CardToken token, CardVisit visit) {}

  /**
   * Opens by a token.
   *
   * @throws Refusal if it opens nothing, or somebody asks too often
   */
  Entered enter(String text, HttpServletRequest request) {
    String network = Knocks.network(request.getRemoteAddr());
    mustBe(knocks.count("card address|" + network) <= MOST_OF_ADDRESS);
    mustBe(knocks.counted("card unknown|" + network) < MOST_UNKNOWN);
    Optional<Entered> entered =
        CardToken.read(text).flatMap(token -> visits.find(token).map(it -> new Entered(token, it)));
    if (entered.isEmpty()) {
      knocks.count("card unknown|" + network);
      throw Refusal.notFound(
          "Карточка не открывается: в ссылке ошибка, её срок прошёл или школа выдала новую. Попроси куратора программы напечатать карточку ещё раз.");
    }
    mustBe(knocks.count("card|" + Knocks.hash(text)) <= MOST_OF_CARD);
    return entered.get();
  }

  /** The same for what changes something: never at the bidding of a page from elsewhere. */
  Entered enterToSend(String text, HttpServletRequest request) {
    String from = request.getHeader("Sec-Fetch-Site");
    if (from != null && !from.equals("same-origin") && !from.equals("none")) {
      throw Refusal.forbidden("Ответ отправлен с чужой страницы: открой карточку по своей ссылке.");
    }
    if (request.getContentLengthLong() > LARGEST) {
      throw new Refusal("Текст слишком длинный: вернись назад и сократи его.");
    }
    Entered entered = enter(text, request);
    if (!entered.visit().consented()) {
      throw Refusal.forbidden("Карточка закрыта: у школы нет действующего согласия.");
    }
    return entered;
  }

  private static void mustBe(boolean few) {
    if (!few) {
      throw Refusal.busy(
          "Слишком много обращений подряд. Подожди пять минут и открой карточку ещё раз.");
    }
  }
}
