package school.mentoring.mentorship.care.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.mentorship.care.CareId;
import school.mentoring.mentorship.care.Conclusions;
import school.mentoring.mentorship.care.Fit;
import school.mentoring.mentorship.care.FitAnswers;
import school.mentoring.mentorship.care.FlagTopic;
import school.mentoring.mentorship.care.PairFlags;
import school.mentoring.mentorship.care.PairSide;
import school.mentoring.mentorship.care.Pulses;
import school.mentoring.privacy.AccessAct;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.web.SentOnce;

/** How a pair fares: the mentor answers, leaders decide, the psychologist writes a conclusion. */
@Controller
@RequestMapping("/mentorships/{mentorshipId}/care")
class PairCareController {

  private final PairVisits visits;
  private final FitAnswers fits;
  private final Pulses pulses;
  private final PairFlags flags;
  private final Conclusions conclusions;

  PairCareController(
      PairVisits visits, FitAnswers fits, Pulses pulses, PairFlags flags, Conclusions conclusions) {
    this.visits = visits;
    this.fits = fits;
    this.pulses = pulses;
    this.flags = flags;
    this.conclusions = conclusions;
  }

  @GetMapping
  String show(@PathVariable UUID mentorshipId, Model model) {
    PairVisit visit = visits.enter(mentorshipId);
    visits.note(visit, AccessAct.SAW);
    model.addAttribute("pair", visit.pair());
    model.addAttribute("visit", visit);
    visits.fill(visit, model);
    return "mentorship/care/pair";
  }

  @PostMapping("/fit")
  String fit(
      @PathVariable UUID mentorshipId,
      @RequestParam Fit fit,
      @RequestParam(defaultValue = "") String words,
      RedirectAttributes then) {
    PairVisit visit = mentor(mentorshipId);
    fits.say(visit.member().organisation(), visit.pair().id(), PairSide.MENTOR, fit, words);
    visits.note(visit, AccessAct.ENTERED);
    return again(mentorshipId, then, "Ответ сохранён.");
  }

  @PostMapping("/pulse")
  String pulse(@PathVariable UUID mentorshipId, @RequestParam int score, RedirectAttributes then) {
    PairVisit visit = mentor(mentorshipId);
    pulses.say(visit.member().organisation(), visit.pair().id(), PairSide.MENTOR, score);
    visits.note(visit, AccessAct.ENTERED);
    return again(mentorshipId, then, "Пульс сохранён.");
  }

  @PostMapping("/flag")
  String flag(
      @PathVariable UUID mentorshipId, @RequestParam FlagTopic topic, RedirectAttributes then) {
    PairVisit visit = visits.enter(mentorshipId);
    if (!visit.mentors() && !visit.leads()) {
      throw Refusal.forbidden("К психологу о паре обращаются её наставник и куратор.");
    }
    flags.flag(
        visit.member().organisation(),
        visit.pair().id(),
        Optional.of(PairSide.MENTOR).filter(it -> visit.mentors()).orElse(null),
        topic);
    visits.note(visit, AccessAct.ENTERED);
    return again(mentorshipId, then, "Психолог получил обращение. Тему видит только он.");
  }

  @SentOnce
  @PostMapping("/conclusion")
  String conclude(
      @PathVariable UUID mentorshipId,
      @RequestParam String care,
      @RequestParam(defaultValue = "") String content,
      RedirectAttributes then) {
    PairVisit visit = visits.enter(mentorshipId);
    conclusions.write(visit.member(), CareId.of(care), content);
    return again(
        mentorshipId,
        then,
        "Заключение сохранено: его видят только психологи. Рекомендацию отметьте в задаче «Проконсультировать».");
  }

  /** The pair's mentor, or the leader who answers for one without a login. */
  private PairVisit mentor(UUID id) {
    PairVisit visit = visits.enter(id);
    if (!visit.mentors()) {
      throw Refusal.forbidden("За наставника отвечает он сам, а если у него нет логина — куратор.");
    }
    return visit;
  }

  private static String again(UUID id, RedirectAttributes then, String done) {
    then.addFlashAttribute("done", done);
    return "redirect:/mentorships/" + id + "/care";
  }
}
