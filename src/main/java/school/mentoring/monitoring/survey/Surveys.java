package school.mentoring.monitoring.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.CampaignFigures;
import school.mentoring.enrolment.questionnaire.CampaignPlan;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.SurveyAnswers;
import school.mentoring.enrolment.questionnaire.SurveyInvitations;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Holds the surveys of a programme: both sides are asked at once. */
@Service
public class Surveys {

  private static final int USUAL_DAYS = 14;

  private final Campaigns campaigns;
  private final SurveyInvitations invitations;
  private final SurveyedPeople people;
  private final Progress progress;
  private final Clock clock;

  Surveys(
      Campaigns campaigns,
      SurveyInvitations invitations,
      SurveyedPeople people,
      Progress progress,
      Clock clock) {
    this.campaigns = campaigns;
    this.invitations = invitations;
    this.people = people;
    this.progress = progress;
    this.clock = clock;
  }

  static SurveyAnswers.Of of(
      OrganisationId organisation, ProgrammeId programme, SurveyStage stage) {
    return new SurveyAnswers.Of(organisation, programme, stage.kindSet(), stage.moment());
  }

  /** Where one survey stands. */
  @Transactional(readOnly = true)
  public SurveyStanding standing(
      OrganisationId organisation, ProgrammeId programme, SurveyStage stage) {
    List<SurveySide> sides =
        stage.kinds().stream()
            .flatMap(it -> campaigns.survey(organisation, programme, it, stage.moment()).stream())
            .map(this::side)
            .toList();
    return new SurveyStanding(stage, sides, null);
  }

  private SurveySide side(Campaign campaign) {
    CampaignFigures figures = campaigns.figures(campaign);
    Campaign.State state = campaign.state(today());
    boolean everybody = figures.invited() > 0 && figures.missing() == 0;
    return new SurveySide(
        campaign.kind(),
        campaign.id(),
        state,
        campaign.opensOn(),
        campaign.stoppedOn().orElse(campaign.closesOn()),
        figures.invited(),
        figures.answered(),
        state == Campaign.State.CLOSED || everybody);
  }

  /** Where all surveys of a programme stand, with the days that its roadmap names for each. */
  @Transactional(readOnly = true)
  public List<SurveyStanding> all(OrganisationId organisation, ProgrammeId programme) {
    SurveyDays days = SurveyDays.of(progress.of(programme, organisation), today());
    return List.of(SurveyStage.values()).stream()
        .map(it -> standing(organisation, programme, it))
        .map(it -> new SurveyStanding(it.stage(), it.sides(), days.of(it.stage())))
        .toList();
  }

  /**
   * Begins a survey, or invites to it whoever has come since.
   *
   * @return how many people were invited
   * @throws Refusal if there is nobody to ask, or the days do not fit
   */
  @Transactional
  public int start(
      OrganisationId organisation,
      ProgrammeId programme,
      SurveyStage stage,
      DateRange days,
      String by) {
    Set<UUID> asked = people.of(organisation, programme, stage);
    if (asked.isEmpty()) {
      throw new Refusal(
          stage == SurveyStage.ENTRY
              ? "Опрашивать некого: внесите участников в базы наставляемых и наставников."
              : "Опрашивать некого: в программе ещё нет пар. Начните опрос, когда пары закрепят приказом.");
    }
    List<QuestionnaireKind> open = open(organisation, programme, stage);
    if (open.isEmpty()) {
      throw Refusal.conflict(
          "Итоги этого опроса уже видны: по разнице с новыми ответами узнали бы человека. Новых участников спросите в другом опросе.");
    }
    return open.stream()
        .mapToInt(
            it ->
                invitations.invite(
                    organisation, campaign(organisation, programme, stage, it, days, by), asked))
        .sum();
  }

  /** The sides whose results nobody has seen yet. */
  private List<QuestionnaireKind> open(
      OrganisationId organisation, ProgrammeId programme, SurveyStage stage) {
    Set<QuestionnaireKind> seen =
        standing(organisation, programme, stage).sides().stream()
            .filter(SurveySide::ready)
            .map(SurveySide::kind)
            .collect(Collectors.toSet());
    return stage.kinds().stream().filter(it -> !seen.contains(it)).toList();
  }

  private UUID campaign(
      OrganisationId organisation,
      ProgrammeId programme,
      SurveyStage stage,
      QuestionnaireKind kind,
      DateRange days,
      String by) {
    Optional<Campaign> begun = campaigns.survey(organisation, programme, kind, stage.moment());
    return begun
        .map(Campaign::id)
        .orElseGet(
            () ->
                campaigns.begin(
                    organisation,
                    programme,
                    new CampaignPlan(kind, "", days.from(), days.to(), stage.moment()),
                    by));
  }

  /** Ends a survey: its results can be read from now on. Safe to run twice. */
  @Transactional
  public void finish(OrganisationId organisation, ProgrammeId programme, SurveyStage stage) {
    standing(organisation, programme, stage)
        .sides()
        .forEach(it -> campaigns.end(organisation, it.campaign()));
  }

  /** Two weeks from today, where nobody says anything else. */
  public DateRange usualDays() {
    return new DateRange(today(), today().plusDays(USUAL_DAYS));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
