package school.mentoring.enrolment.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Participant;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Begins campaigns in tests, and hands out their links. */
@Component
public class TestCampaigns {

  private final Campaigns campaigns;
  private final Invitations invitations;
  private final InvitationLinks links;
  private final Clock clock;

  TestCampaigns(Campaigns campaigns, Invitations invitations, InvitationLinks links, Clock clock) {
    this.campaigns = campaigns;
    this.invitations = invitations;
    this.links = links;
    this.clock = clock;
  }

  /** A campaign of a school that is open for two weeks. */
  public Campaign begun(TestSchool schools, OrganisationId school, QuestionnaireKind kind) {
    return begun(schools.programme(school, 2026).id(), school, kind);
  }

  /** A campaign of a programme that is open for two weeks. */
  public Campaign begun(ProgrammeId programme, OrganisationId school, QuestionnaireKind kind) {
    LocalDate today = LocalDate.now(clock);
    UUID id =
        campaigns.begin(
            school,
            programme,
            new CampaignPlan(kind, "", today, today.plusDays(14)),
            "curator-" + school);
    return campaigns.get(school, id);
  }

  /** The measure of the mentees on entry: no question of it has to be answered. */
  public Campaign measuring(TestSchool schools, OrganisationId school) {
    LocalDate today = LocalDate.now(clock);
    UUID id =
        campaigns.begin(
            school,
            schools.programme(school, 2026).id(),
            new CampaignPlan(
                QuestionnaireKind.MENTEE_MEASURE,
                "",
                today,
                today.plusDays(14),
                CampaignMoment.ENTRY),
            "curator-" + school);
    return campaigns.get(school, id);
  }

  /** The page that a participant's link opens. */
  public String invite(Campaign campaign, Participant person) {
    InvitationRespondent respondent =
        campaign.kind().thirdParty()
            ? InvitationRespondent.thirdParty("классный руководитель", null, null)
            : InvitationRespondent.SELF;
    invitations.invite(campaign.organisation(), campaign.id(), List.of(person.uuid()), respondent);
    return link(campaign, person);
  }

  /** A new link of somebody who was invited, in the place of the former ones. */
  public String link(Campaign campaign, Participant person) {
    return links
        .reissue(campaign.organisation(), campaign.id(), invitation(campaign, person).id())
        .path();
  }

  /** The invitation of a participant. */
  public Invitation invitation(Campaign campaign, Participant person) {
    return invitations.page(campaign, Invitations.Which.ALL, 0).stream()
        .map(Invitations.Row::invitation)
        .filter(it -> it.participant().equals(person.uuid()))
        .findFirst()
        .orElseThrow();
  }

  /** The page that the common link opens. */
  public String commonLink(Campaign campaign) {
    return links.issueCommon(campaign.organisation(), campaign.id()).path();
  }

  /** A paper answer to an invitation. */
  public static AnswerSheet sheet(String key, String text) {
    return new AnswerSheet(
        Map.of(key, List.of(text)), AnswerSheet.Channel.LINK, null, UUID.randomUUID());
  }
}
