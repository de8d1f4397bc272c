package school.mentoring.enrolment.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.Refusal;

/** Whom the campaigns ask, and how far each of them is. */
@Service
public class Invitations {

  private static final int PAGE = 50;
  private static final int MOST_AT_ONCE = 2000;

  private final InvitationRepository invitations;
  private final AnswerRepository answers;
  private final Campaigns campaigns;
  private final Enrolment enrolment;
  private final InvitationSending sending;
  private final InvitationBase base;
  private final Clock clock;

  Invitations(
      InvitationRepository invitations,
      AnswerRepository answers,
      Campaigns campaigns,
      Enrolment enrolment,
      InvitationSending sending,
      InvitationBase base,
      Clock clock) {
    this.invitations = invitations;
    this.answers = answers;
    this.campaigns = campaigns;
    this.enrolment = enrolment;
    this.sending = sending;
    this.base = base;
    this.clock = clock;
  }

  /** Whom a list shows. */
  public enum Which {
    ALL("все приглашённые"),
    MISSING("не ответили"),
    OPENED("открыли, но не ответили"),
    ANSWERED("ответили"),
    BLANK("сдали без ответа"),
    REOPENING("просят открыть ещё раз");

    private final String title;

    Which(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  /**
   * An invitation in a list.
   *
   * @param open whether the consents let the questionnaire be opened
   * @param email where a reminder goes; empty if nobody knows
   * @param answer the id of the answer that counts; null if there is none
   */
  public record Row(
      Invitation invitation, Participant person, boolean open, String email, UUID answer) {}

  /** A page of the invitations, by surname. */
  @Transactional(readOnly = true)
  public Page<Row> page(Campaign campaign, Which which, int page) {
    return page(campaign, which, PageRequest.of(PageNumber.of(page), PAGE));
  }

  /** The same, cut as somebody wishes. */
  @Transactional(readOnly = true)
  public Page<Row> page(Campaign campaign, Which which, Pageable page) {
    Page<Invitation> found = invitations.page(campaign.id(), which.name(), page);
    Map<UUID, UUID> current =
        answers.findByCurrentOfIn(found.map(Invitation::id).getContent()).stream()
            .collect(Collectors.toMap(it -> it.invitation().orElseThrow(), Answer::id));
    Map<UUID, Participant> people = people(campaign, found.getContent());
    return found.map(it -> row(campaign, it, people.get(it.participant()), current.get(it.id())));
  }

  private Map<UUID, Participant> people(Campaign campaign, List<Invitation> asked) {
    return enrolment.all(
        campaign.organisation(), asked.stream().map(Invitation::participant).toList());
  }

  /** One invitation. */
  @Transactional(readOnly = true)
  public Row get(Campaign campaign, UUID id) {
    Invitation found =
        invitations
            .findByIdAndCampaign(id, campaign.id())
            .orElseThrow(() -> Refusal.notFound("Приглашение не найдено: обновите страницу."));
    Participant person = enrolment.get(campaign.organisation(), found.participant());
    return row(campaign, found, person, answers.findByCurrentOf(id).map(Answer::id).orElse(null));
  }

  /** All who have not answered, as rows. */
  @Transactional(readOnly = true)
  public List<Row> missing(Campaign campaign) {
    List<Invitation> found =
        invitations.page(campaign.id(), Which.MISSING.name(), Pageable.unpaged()).getContent();
    Map<UUID, Participant> people = people(campaign, found);
    return found.stream().map(it -> row(campaign, it, people.get(it.participant()), null)).toList();
  }

  private Row row(Campaign campaign, Invitation invitation, Participant person, UUID answer) {
    boolean open = InvitationGate.open(campaign.kind(), person, today());
    return new Row(
        invitation, person, open, InvitationAddress.of(campaign, invitation, person), answer);
  }

  /** Those of the base who could be invited still, a page of them. */
  @Transactional(readOnly = true)
  public Page<Participant> notInvited(
      Campaign campaign, String search, String respondent, int page) {
    Page<Participant> found =
        base.notInvited(campaign, search, respondent, PageRequest.of(PageNumber.of(page), PAGE));
    found.forEach(it -> Hibernate.initialize(it.consents()));
    return found;
  }

  /**
   * Invites everybody whom the campaign means and who was not invited yet.
   *
   * @param search only these, by name or class; empty for all
   * @return how many
   */
  @Transactional
  public int inviteAll(
      OrganisationId organisation, UUID id, String search, InvitationRespondent respondent) {
    Campaign campaign = open(organisation, id);
    Page<Participant> meant =
        base.notInvited(campaign, search, respondent.name(), PageRequest.of(0, MOST_AT_ONCE));
    return sending.send(campaign, meant.getContent(), respondent);
  }

  /**
   * Invites chosen people, or a third party about them; whoever was invited before stays so.
   *
   * @return how many are new
   */
  @Transactional
  public int invite(
      OrganisationId organisation,
      UUID id,
      Collection<UUID> chosen,
      InvitationRespondent respondent) {
    Campaign campaign = open(organisation, id);
    if (chosen.isEmpty()) {
      throw new Refusal("Никто не выбран: отметьте людей в списке.");
    }
    Collection<Participant> people = enrolment.all(organisation, chosen).values();
    people.forEach(campaign::mustMean);
    return sending.send(campaign, people, respondent);
  }

  private Campaign open(OrganisationId organisation, UUID id) {
    Campaign campaign = campaigns.get(organisation, id);
    if (campaign.state(today()) == Campaign.State.CLOSED) {
      throw Refusal.conflict("Сбор анкет закончен: продлите его, чтобы приглашать.");
    }
    return campaign;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
