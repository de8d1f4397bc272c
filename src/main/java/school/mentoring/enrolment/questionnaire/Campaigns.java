package school.mentoring.enrolment.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The collecting of questionnaires in the organisations' programmes. */
@Service
public class Campaigns {

  private static final int PAGE = 20;

  private final CampaignRepository campaigns;
  private final InvitationRepository invitations;
  private final AnswerRepository answers;
  private final Programmes programmes;
  private final InvitationTasks tasks;
  private final Clock clock;

  Campaigns(
      CampaignRepository campaigns,
      InvitationRepository invitations,
      AnswerRepository answers,
      Programmes programmes,
      InvitationTasks tasks,
      Clock clock) {
    this.campaigns = campaigns;
    this.invitations = invitations;
    this.answers = answers;
    this.programmes = programmes;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** A campaign in a list. */
  public record Row(Campaign campaign, Campaign.State state, CampaignFigures figures) {}

  /** A page of the campaigns of some questionnaires, the newest first. */
  @Transactional(readOnly = true)
  public Page<Row> page(
      OrganisationId organisation, Collection<QuestionnaireKind> kinds, int page) {
    Page<Campaign> found =
        campaigns.findByOrganisationAndKindInOrderByBegunAtDesc(
            organisation, kinds, PageRequest.of(PageNumber.of(page), PAGE));
    Map<UUID, CampaignFigures> figures = figures(found.map(Campaign::id).getContent());
    return found.map(it -> new Row(it, it.state(today()), figures.get(it.id())));
  }

  /**
   * A campaign of an organisation.
   *
   * @throws Refusal if there is none
   */
  @Transactional(readOnly = true)
  public Campaign get(OrganisationId organisation, UUID id) {
    return campaigns
        .findByIdAndOrganisation(id, organisation)
        .orElseThrow(
            () -> Refusal.notFound("Сбор анкет не найден: откройте его со страницы «Анкеты»."));
  }

  /** The survey of a programme at a moment, once it has begun. */
  @Transactional(readOnly = true)
  public Optional<Campaign> survey(
      OrganisationId organisation,
      ProgrammeId programme,
      QuestionnaireKind kind,
      CampaignMoment moment) {
    return kind.survey()
        ? campaigns.findByOrganisationAndProgrammeAndKindAndMoment(
            organisation, programme, kind, moment)
        : Optional.empty();
  }

  /** How far one campaign has come. */
  @Transactional(readOnly = true)
  public CampaignFigures figures(Campaign campaign) {
    return figures(List.of(campaign.id())).get(campaign.id());
  }

  /** How far all campaigns of some questionnaires in a programme have come. */
  @Transactional(readOnly = true)
  public CampaignFigures figures(
      OrganisationId organisation, ProgrammeId programme, Collection<QuestionnaireKind> kinds) {
    List<UUID> found =
        campaigns.findByOrganisationAndProgrammeAndKindIn(organisation, programme, kinds).stream()
            .map(Campaign::id)
            .toList();
    return figures(found).values().stream().reduce(CampaignFigures.NONE, CampaignFigures::plus);
  }

  /**
   * Begins to collect a questionnaire.
   *
   * @throws Refusal if the programme is not the organisation's or has ended, or the last day is
   *     past
   */
  @Transactional
  public UUID begin(
      OrganisationId organisation, ProgrammeId programme, CampaignPlan plan, String by) {
    Programme running = programmes.get(programme, organisation);
    if (running.ended()) {
      throw Refusal.conflict("Программа закончена: выберите идущую программу.");
    }
    if (plan.closesOn().isBefore(today())) {
      throw new Refusal("Сроки сбора: последний день уже прошёл, выберите другой.");
    }
    if (survey(organisation, programme, plan.kind(), plan.moment()).isPresent()) {
      throw Refusal.conflict(
          "Опрос «%s» в этой программе уже начат: продлите его и пригласите новых людей на его странице."
              .formatted(plan.kind().title()));
    }
    return campaigns.save(new Campaign(organisation, programme, plan, by, clock.instant())).id();
  }

  /** Ends a campaign before its last day; what is open of it among the tasks is withdrawn. */
  @Transactional
  public void stop(OrganisationId organisation, UUID id) {
    get(organisation, id).stop(today());
    invitations.findByCampaignAndAnsweredAtIsNull(id).forEach(tasks::withdraw);
  }

  /** Sees that a campaign has ended, be it by its last day, and withdraws what is left of it. */
  @Transactional
  public void end(OrganisationId organisation, UUID id) {
    Campaign campaign = get(organisation, id);
    if (campaign.state(today()) != Campaign.State.CLOSED) {
      campaign.stop(today());
    }
    invitations.findByCampaignAndAnsweredAtIsNull(id).forEach(tasks::withdraw);
  }

  /** Lets a campaign go on until another day. */
  @Transactional
  public void prolong(OrganisationId organisation, UUID id, LocalDate until) {
    if (until == null) {
      throw new Refusal("Последний день сбора не указан: выберите день.");
    }
    get(organisation, id).prolong(until, today());
  }

  private Map<UUID, CampaignFigures> figures(List<UUID> ids) {
    Map<UUID, CampaignFigures> figures = new HashMap<>();
    ids.forEach(it -> figures.put(it, CampaignFigures.NONE));
    if (ids.isEmpty()) {
      return figures;
    }
    invitations
        .count(ids)
        .forEach(
            it ->
                figures.merge(
                    it.campaign(),
                    new CampaignFigures(it.invited(), it.opened(), it.answered(), 0, 0),
                    CampaignFigures::plus));
    answers
        .count(ids)
        .forEach(
            it ->
                figures.merge(
                    it.campaign(),
                    new CampaignFigures(0, 0, 0, it.byCommonLink(), it.toLookAt()),
                    CampaignFigures::plus));
    return figures;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
