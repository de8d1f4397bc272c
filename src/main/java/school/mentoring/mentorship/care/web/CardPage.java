package school.mentoring.mentorship.care.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import school.mentoring.mentorship.care.CardPair;
import school.mentoring.mentorship.care.Fit;
import school.mentoring.mentorship.care.FitAnswers;
import school.mentoring.mentorship.care.FlagTopic;
import school.mentoring.mentorship.care.PairFlags;
import school.mentoring.mentorship.care.PairSide;
import school.mentoring.mentorship.care.Pulses;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.shared.Refusal;

/** A mentee's own card, opened by the code on a slip: no login, no script, one's own data only. */
@Controller
class CardPage {

  private static final String ACTOR = "карточка по ссылке";

  private final CardDoor door;
  private final FitAnswers fits;
  private final Pulses pulses;
  private final PairFlags flags;
  private final AccessLog log;

  CardPage(CardDoor door, FitAnswers fits, Pulses pulses, PairFlags flags, AccessLog log) {
    this.door = door;
    this.fits = fits;
    this.pulses = pulses;
    this.flags = flags;
    this.log = log;
  }

  @GetMapping("/m/{token}")
  ModelAndView show(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String done,
      HttpServletRequest request) {
    CardDoor.Entered entered = door.enter(token, request);
    return page("card", entered).addObject("done", done).addObject("fits", Fit.values());
  }

  @PostMapping("/m/{token}/fit")
  ModelAndView fit(
      @PathVariable String token,
      @RequestParam UUID pair,
      @RequestParam Fit fit,
      @RequestParam(defaultValue = "") String words,
      HttpServletRequest request) {
    CardDoor.Entered entered = door.enterToSend(token, request);
    CardPair own = entered.visit().pair(pair);
    fits.say(entered.visit().organisation(), own.id(), PairSide.MENTEE, fit, words);
    return said(entered, "answer");
  }

  @PostMapping("/m/{token}/pulse")
  ModelAndView pulse(
      @PathVariable String token,
      @RequestParam UUID pair,
      @RequestParam int score,
      HttpServletRequest request) {
    CardDoor.Entered entered = door.enterToSend(token, request);
    CardPair own = entered.visit().pair(pair);
    pulses.say(entered.visit().organisation(), own.id(), PairSide.MENTEE, score);
    return said(entered, "answer");
  }

  /** Asks once more before anything is stopped. */
  @GetMapping("/m/{token}/stop")
  ModelAndView askToStop(
      @PathVariable String token, @RequestParam UUID pair, HttpServletRequest request) {
    CardDoor.Entered entered = door.enter(token, request);
    return page("card-stop", entered).addObject("own", entered.visit().pair(pair));
  }

  @PostMapping("/m/{token}/stop")
  ModelAndView stop(
      @PathVariable String token,
      @RequestParam UUID pair,
      @RequestParam(defaultValue = "") String words,
      HttpServletRequest request) {
    CardDoor.Entered entered = door.enterToSend(token, request);
    CardPair own = entered.visit().pair(pair);
    flags.stop(entered.visit().organisation(), own.id(), words);
    return said(entered, "stop");
  }

  /** The first click; the second one chooses what it is about, and sends. */
  @GetMapping("/m/{token}/psychologist")
  ModelAndView chooseTopic(
      @PathVariable String token, @RequestParam UUID pair, HttpServletRequest request) {
    CardDoor.Entered entered = door.enter(token, request);
    return page("card-flag", entered)
        .addObject("own", entered.visit().pair(pair))
        .addObject("topics", FlagTopic.values());
  }

  @PostMapping("/m/{token}/psychologist")
  ModelAndView flag(
      @PathVariable String token,
      @RequestParam UUID pair,
      @RequestParam FlagTopic topic,
      HttpServletRequest request) {
    CardDoor.Entered entered = door.enterToSend(token, request);
    CardPair own = entered.visit().pair(pair);
    flags.flag(entered.visit().organisation(), own.id(), PairSide.MENTEE, topic);
    return said(entered, "flag");
  }

  private static ModelAndView page(String name, CardDoor.Entered entered) {
    boolean open = entered.visit().consented();
    ModelAndView page =
        new ModelAndView(
            "mentorship/care/" + (open ? name : "card-shut"),
            open ? HttpStatus.OK : HttpStatus.FORBIDDEN);
    page.addObject("visit", entered.visit());
    page.addObject("action", entered.token().path());
    return page;
  }

  private ModelAndView said(CardDoor.Entered entered, String what) {
    log.note(
        entered.visit().organisation(),
        entered.visit().mentee(),
        ACTOR,
        AccessAct.ENTERED,
        "карточка наставляемого");
    RedirectView view = new RedirectView(entered.token().path() + "?done=" + what, true);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }

  @ExceptionHandler
  ModelAndView refused(Refusal refusal) {
    HttpStatus status =
        switch (refusal.kind()) {
          case BUSY -> HttpStatus.TOO_MANY_REQUESTS;
          case NOT_FOUND -> HttpStatus.NOT_FOUND;
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
          case CONFLICT -> HttpStatus.CONFLICT;
          case INVALID -> HttpStatus.BAD_REQUEST;
        };
    return new ModelAndView(
        "mentorship/care/card-shut", Map.of("message", refusal.getMessage()), status);
  }

  /** The two came together: one of the presses is kept. */
  @ExceptionHandler({ConcurrencyFailureException.class, DataIntegrityViolationException.class})
  ModelAndView overtaken() {
    return refused(
        Refusal.conflict("Это уже записано. Открой карточку заново: на ней видно твой ответ."));
  }

  @ExceptionHandler
  ModelAndView unreadable(MethodArgumentTypeMismatchException wrong) {
    return refused(new Refusal("Выбор не прочитан: открой карточку заново и повтори."));
  }
}
