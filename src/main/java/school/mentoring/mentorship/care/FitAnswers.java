package school.mentoring.mentorship.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.MeetingKind;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** «Подходим друг другу?», asked of both sides after the trial meeting. */
@Service
public class FitAnswers {

  private final FitAnswerRepository answers;
  private final Mentorships pairs;
  private final Programmes programmes;
  private final CareSignals cares;
  private final Clock clock;

  FitAnswers(
      FitAnswerRepository answers,
      Mentorships pairs,
      Programmes programmes,
      CareSignals cares,
      Clock clock) {
    this.answers = answers;
    this.pairs = pairs;
    this.programmes = programmes;
    this.cares = cares;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<FitAnswer> of(MentorshipId pair) {
    return answers.of(pair);
  }

  /** Whether the two say opposite things. */
  public static boolean disagree(List<FitAnswer> said) {
    return said.stream().anyMatch(it -> it.fit() == Fit.YES)
        && said.stream().anyMatch(it -> it.fit() == Fit.NO);
  }

  /** Whether a pair is asked: it has tried. */
  public static boolean asked(Mentorship pair) {
    return pair.isActive() && pair.meeting(MeetingKind.TRIAL).isPresent();
  }

  /**
   * One side answers; the last word counts.
   *
   * @throws Refusal if the pair has not tried yet, or has ended
   */
  @Transactional
  public void say(
      OrganisationId organisation, MentorshipId id, PairSide side, Fit fit, String words) {
    Mentorship pair = pairs.get(organisation, id);
    if (!asked(pair)) {
      throw Refusal.conflict(
          "Вопрос «Подходим друг другу?» задают после пробной встречи, пока пара работает: обновите страницу.");
    }
    programmes.hold(pair.programme());
    LocalDate today = LocalDate.now(clock);
    FitAnswer said =
        answers.of(id).stream()
            .filter(it -> it.side() == side)
            .findFirst()
            .orElseGet(() -> new FitAnswer(pair, side));
    said.say(fit, words, today);
    answers.save(said);
    if (fit == Fit.NO) {
      cares.found(pair, FoundSignal.notSuited(side, today));
    }
  }
}
