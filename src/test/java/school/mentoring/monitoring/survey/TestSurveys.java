package school.mentoring.monitoring.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.questionnaire.AnswerSheet;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.CampaignAnswers;
import school.mentoring.enrolment.questionnaire.CampaignPlan;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.Invitations;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.SurveyInvitations;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Holds surveys in tests: people of one side answer, one after another. */
@Component
public class TestSurveys {

  private final Campaigns campaigns;
  private final SurveyInvitations invitations;
  private final Invitations invited;
  private final CampaignAnswers answers;
  private final Participants participants;
  private final Clock clock;

  TestSurveys(
      Campaigns campaigns,
      SurveyInvitations invitations,
      Invitations invited,
      CampaignAnswers answers,
      Participants participants,
      Clock clock) {
    this.campaigns = campaigns;
    this.invitations = invitations;
    this.invited = invited;
    this.answers = answers;
    this.participants = participants;
    this.clock = clock;
  }

  /** The people of a side, by surname. */
  public List<Participant> people(OrganisationId school, Side side) {
    return new ArrayList<Participant>(
        side == Side.MENTEE
            ? participants.menteesTakingPart(school)
            : participants.mentorsTakingPart(school));
  }

  /** The questionnaire of a survey for one side. */
  public static QuestionnaireKind kind(SurveyStage stage, Side side) {
    return stage.kinds().get(side == Side.MENTEE ? 0 : 1);
  }

  /** Everybody of the side is invited, and the first people give these answers. */
  public void answered(
      OrganisationId school,
      ProgrammeId programme,
      SurveyStage stage,
      Side side,
      List<Map<String, String>> said) {
    List<Participant> people = people(school, side);
    UUID campaign = begun(school, programme, stage, side, people);
    Map<UUID, UUID> asked = new LinkedHashMap<>();
    invited
        .page(campaigns.get(school, campaign), Invitations.Which.MISSING, PageRequest.of(0, 10_000))
        .forEach(it -> asked.put(it.person().uuid(), it.invitation().id()));
    for (int i = 0; i < said.size(); i++) {
      answers.accept(asked.get(people.get(i).uuid()), sheet(said.get(i)));
    }
  }

  private UUID begun(
      OrganisationId school,
      ProgrammeId programme,
      SurveyStage stage,
      Side side,
      List<Participant> people) {
    LocalDate today = LocalDate.now(clock);
    UUID campaign =
        campaigns
            .survey(school, programme, kind(stage, side), stage.moment())
            .map(Campaign::id)
            .orElseGet(
                () ->
                    campaigns.begin(
                        school,
                        programme,
                        new CampaignPlan(
                            kind(stage, side), "", today, today.plusDays(14), stage.moment()),
                        "curator-" + school));
    invitations.invite(school, campaign, people.stream().map(Participant::uuid).toList());
    return campaign;
  }

  private static AnswerSheet sheet(Map<String, String> said) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    said.forEach((key, text) -> values.put(key, List.of(text.split("\\|"))));
    return new AnswerSheet(values, AnswerSheet.Channel.PAPER, null, UUID.randomUUID());
  }
}
