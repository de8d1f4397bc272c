package school.mentoring.enrolment.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.Refusal;

/** Receives filled questionnaires and keeps them; each invitation is answered once. */
@Service
public class CampaignAnswers {

  private static final int PAGE = 50;

  /** As the trail names whoever needs no login. */
  private static final String BY_LINK = "анкета по ссылке";

  private final AnswerRepository answers;
  private final InvitationRepository invitations;
  private final CampaignRepository campaigns;
  private final Enrolment enrolment;
  private final InvitationTasks tasks;
  private final AccessLog log;
  private final Clock clock;

  CampaignAnswers(
      AnswerRepository answers,
      InvitationRepository invitations,
      CampaignRepository campaigns,
      Enrolment enrolment,
      InvitationTasks tasks,
      AccessLog log,
      Clock clock) {
    this.answers = answers;
    this.invitations = invitations;
    this.campaigns = campaigns;
    this.enrolment = enrolment;
    this.tasks = tasks;
    this.log = log;
    this.clock = clock;
  }

  /**
   * The answer to an invitation, by whichever way; the first one counts. A sheet without one answer
   * is taken from whoever hands it in and counted as none.
   *
   * @return the answer that counts now, if there is one
   * @throws Refusal if it was answered before, or the questionnaire is not open
   */
  @Transactional
  public Optional<UUID> accept(UUID invitation, AnswerSheet sheet) {
    Campaign campaign =
        campaigns
            .holdOf(invitation)
            .orElseThrow(() -> Refusal.notFound("Приглашение не найдено: обновите страницу."));
    Invitation asked = invitations.lock(invitation).orElseThrow();
    mustBeOpen(campaign, sheet.channel());
    mustBeWaitedFor(campaign, asked);
    if (sheet.channel() == AnswerSheet.Channel.TASK) {
      asked.taskClosed();
    } else {
      tasks.withdraw(asked);
    }
    if (sheet.blank()) {
      asked.leftBlank(clock.instant());
      return Optional.empty();
    }
    return Optional.of(keep(campaign, asked, sheet));
  }

  private UUID keep(Campaign campaign, Invitation asked, AnswerSheet sheet) {
    asked.answered(clock.instant());
    log.note(
        asked.organisation(),
        asked.participant(),
        Optional.ofNullable(sheet.givenBy()).orElse(BY_LINK),
        AccessAct.ANSWER_GIVEN,
        campaign.kind().title());
    return answers.saveAndFlush(new Answer(campaign, asked, sheet, clock.instant())).id();
  }

  /**
   * The answer of somebody who came by the common link; the same sending counts once.
   *
   * @return whether it was the first time
   */
  @Transactional
  public boolean acceptUnasked(UUID id, AnswerSheet sheet) {
    Campaign campaign = campaigns.findById(id).orElseThrow();
    mustBeOpen(campaign, sheet.channel());
    if (answers.existsByCampaignAndSending(id, sheet.sending())) {
      return false;
    }
    answers.saveAndFlush(new Answer(campaign, sheet, clock.instant()));
    return true;
  }

  /** Whether an answer by a link is there; by the common link, the one of this sending. */
  @Transactional(readOnly = true)
  public boolean kept(CampaignVisit visit, UUID sending) {
    return visit
        .invitation()
        .map(it -> answers.existsByCurrentOf(it.id()))
        .orElseGet(() -> answers.existsByCampaignAndSending(visit.campaign().id(), sending));
  }

  /**
   * Lets an invitation be answered once more; what was answered is kept beside. A survey's only
   * where nothing was answered, and while it goes on.
   */
  @Transactional
  public void reopen(Campaign campaign, UUID invitation) {
    Invitation asked =
        invitations
            .lock(invitation)
            .filter(it -> it.campaign().equals(campaign.id()))
            .orElseThrow(() -> Refusal.notFound("Приглашение не найдено: обновите страницу."));
    if (campaign.kind().survey()) {
      asked.mustBeBlank();
      mustBeOpen(campaign, AnswerSheet.Channel.TASK);
    }
    answers.findByCurrentOf(asked.id()).ifPresent(Answer::reopened);
    asked.reopen();
    tasks.ask(campaign, asked, enrolment.get(asked.organisation(), asked.participant()));
  }

  /**
   * An answer with what it says.
   *
   * @throws Refusal if there is none in the campaign
   */
  @Transactional(readOnly = true)
  public Answer get(Campaign campaign, UUID id) {
    Answer answer =
        answers
            .findByIdAndCampaign(id, campaign.id())
            .orElseThrow(() -> Refusal.notFound("Ответ не найден: обновите страницу."));
    Hibernate.initialize(answer.values());
    return answer;
  }

  /** The invitation that an answer belongs to; none where it came by the common link. */
  @Transactional(readOnly = true)
  public Optional<Invitation> invitation(Answer answer) {
    return answer.invitation().flatMap(invitations::findById);
  }

  /** The answers nobody has looked at yet, the oldest first. */
  @Transactional(readOnly = true)
  public Page<Answer> toLookAt(Campaign campaign, int page) {
    Page<Answer> found =
        answers.findByCampaignAndStateOrderByReceivedAt(
            campaign.id(), Answer.State.NEW, PageRequest.of(PageNumber.of(page), PAGE));
    found.forEach(it -> Hibernate.initialize(it.values()));
    return found;
  }

  private void mustBeWaitedFor(Campaign campaign, Invitation asked) {
    if (!InvitationGate.open(
        campaign.kind(), enrolment.get(asked.organisation(), asked.participant()), today())) {
      throw Refusal.conflict(
          "Анкета откроется, когда школа получит согласие: сейчас его нет или оно отозвано.");
    }
    if (answers.existsByCurrentOf(asked.id())) {
      throw Invitation.answeredBefore();
    }
  }

  /**
   * Paper and a task that is still there may come in after the last day; a link may not. Into a
   * survey nothing comes any more: its results were seen.
   */
  private void mustBeOpen(Campaign campaign, AnswerSheet.Channel channel) {
    if (campaign.kind().survey() && campaign.state(today()) == Campaign.State.CLOSED) {
      throw Refusal.conflict(
          "Опрос закончен, его итоги уже видны: по разнице с новым ответом узнали бы, чей он. Ответы с бумаги вносят до последнего дня опроса.");
    }
    if (channel == AnswerSheet.Channel.LINK && campaign.state(today()) != Campaign.State.OPEN) {
      throw Refusal.conflict("Анкета сейчас не принимается: сбор ещё не начался или закончен.");
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
