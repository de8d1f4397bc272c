package school.mentoring.monitoring.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.questionnaire.SurveyAnswers;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairSearch;
import school.mentoring.mentorship.PlanCorrections;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Pairs where somebody said in the middle of the year that the plan needs correcting. The
 * questionnaire tells people that the curator will know this, and nothing else of their answers;
 * whose wish it was stays unsaid.
 */
@Service
public class PlanWishes {

  private static final String QUESTION = "planCorrection";
  private static final int DAYS_TO_CORRECT = 14;
  private static final String REASON =
      "По промежуточному опросу (январь) в паре считают, что план нужно поправить. Обсудите это на ближайшей встрече.";

  private final SurveyAnswers answers;
  private final Surveys surveys;
  private final Mentorships mentorships;
  private final PlanWishRepository wishes;
  private final PlanCorrections plans;
  private final Clock clock;

  PlanWishes(
      SurveyAnswers answers,
      Surveys surveys,
      Mentorships mentorships,
      PlanWishRepository wishes,
      PlanCorrections plans,
      Clock clock) {
    this.answers = answers;
    this.surveys = surveys;
    this.mentorships = mentorships;
    this.wishes = wishes;
    this.plans = plans;
    this.clock = clock;
  }

  /**
   * A pair whose plan should be corrected.
   *
   * @param askedOn the day it was handed over to the plans; null before
   */
  public record Wish(MentorshipId pair, String names, LocalDate askedOn) {}

  /** The pairs, once the survey has ended. */
  @Transactional(readOnly = true)
  public List<Wish> of(OrganisationId organisation, ProgrammeId programme) {
    Set<MentorshipId> wanting = wanting(organisation, programme);
    if (wanting.isEmpty()) {
      return List.of();
    }
    Map<UUID, LocalDate> asked = asked(organisation, programme);
    return mentorships.named(organisation, programme, PairSearch.all()).stream()
        .filter(it -> wanting.contains(it.id()))
        .map(it -> new Wish(it.id(), it.names(), asked.get(it.id().id())))
        .toList();
  }

  /**
   * Hands over to the plans what was not handed over yet; no answer is quoted. Safe to run twice.
   *
   * @return how many pairs
   */
  @Transactional
  public int handOver(OrganisationId organisation, ProgrammeId programme) {
    Set<UUID> before = asked(organisation, programme).keySet();
    List<MentorshipId> fresh =
        wanting(organisation, programme).stream().filter(it -> !before.contains(it.id())).toList();
    fresh.forEach(it -> ask(organisation, programme, it));
    return fresh.size();
  }

  private void ask(OrganisationId organisation, ProgrammeId programme, MentorshipId pair) {
    LocalDate today = LocalDate.now(clock);
    wishes.save(new PlanWish(programme, pair.id(), organisation, today));
    plans.ask(organisation, pair, REASON, today.plusDays(DAYS_TO_CORRECT));
  }

  private Map<UUID, LocalDate> asked(OrganisationId organisation, ProgrammeId programme) {
    return wishes.of(organisation, programme).stream()
        .collect(Collectors.toMap(PlanWish::mentorship, PlanWish::askedOn));
  }

  private Set<MentorshipId> wanting(OrganisationId organisation, ProgrammeId programme) {
    if (!surveys.standing(organisation, programme, SurveyStage.MIDTERM).ready()) {
      return Set.of();
    }
    Set<UUID> people =
        answers.saying(Surveys.of(organisation, programme, SurveyStage.MIDTERM), QUESTION, "yes");
    return mentorships.of(organisation, programme).stream()
        .filter(Mentorship::isActive)
        .filter(it -> people.contains(it.mentor().id()) || people.contains(it.mentee().id()))
        .map(Mentorship::id)
        .collect(Collectors.toSet());
  }
}
