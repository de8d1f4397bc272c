package school.mentoring.enrolment.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.notification.Mail;
import school.mentoring.notification.Mails;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** Reminds those who have not answered, by letter and not more than once a day. */
@Service
public class InvitationReminders {

  private final Campaigns campaigns;
  private final Invitations invitations;
  private final InvitationRepository asked;
  private final InvitationLinks links;
  private final Mails mails;
  private final Organisations organisations;
  private final Clock clock;

  InvitationReminders(
      Campaigns campaigns,
      Invitations invitations,
      InvitationRepository asked,
      InvitationLinks links,
      Mails mails,
      Organisations organisations,
      Clock clock) {
    this.campaigns = campaigns;
    this.invitations = invitations;
    this.asked = asked;
    this.links = links;
    this.mails = mails;
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * What became of the reminders.
   *
   * @param withoutAddress nobody knows an e-mail address of these
   * @param waiting the consents of these do not suffice, so that there is nothing to fill in
   * @param today reminded today before
   */
  public record Report(int sent, int withoutAddress, int waiting, int today) {

    @Override
    public String toString() {
      return "Писем отправлено: %d. Без адреса почты: %d, ждут согласия: %d, сегодня уже напоминали: %d."
          .formatted(sent, withoutAddress, waiting, today);
    }
  }

  /**
   * Writes to all who have not answered.
   *
   * @throws Refusal if the server sends no mail, or has no address that a link could lead to
   */
  @Transactional
  public Report send(OrganisationId organisation, UUID id) {
    Campaign campaign = campaigns.get(organisation, id);
    LocalDate today = LocalDate.now(clock);
    mustBeAble(campaign, today);
    String school = organisations.get(organisation).shortName();
    int sent = 0;
    int withoutAddress = 0;
    int waiting = 0;
    int before = 0;
    for (Invitations.Row row : invitations.missing(campaign)) {
      if (row.email().isEmpty()) {
        withoutAddress++;
      } else if (!row.open()) {
        waiting++;
      } else if (remind(campaign, row, school, today)) {
        sent++;
      } else {
        before++;
      }
    }
    return new Report(sent, withoutAddress, waiting, before);
  }

  private void mustBeAble(Campaign campaign, LocalDate today) {
    if (campaign.state(today) != Campaign.State.OPEN) {
      throw Refusal.conflict("Напоминать можно, пока сбор анкет идёт.");
    }
    if (!mails.isOn() || mails.link("").isEmpty()) {
      throw Refusal.conflict(
          "Письма не отправляются: администратору нужно указать почтовый сервер и внешний адрес. Раздайте листы со ссылками.");
    }
  }

  private boolean remind(Campaign campaign, Invitations.Row row, String school, LocalDate today) {
    Invitation invitation = asked.lock(row.invitation().id()).orElseThrow();
    if (!invitation.mayBeReminded(today)) {
      return false;
    }
    String link = mails.link(links.issue(campaign, invitation).path()).orElseThrow();
    String key = "questionnaire|%s|%s".formatted(invitation.id(), today);
    boolean posted =
        mails.post(new Mail(key, row.email(), subject(campaign), text(campaign, school, link)));
    if (posted) {
      invitation.reminded(today);
    }
    return posted;
  }

  private static String subject(Campaign campaign) {
    return "Анкета программы наставничества: " + campaign.kind().title();
  }

  private static String text(Campaign campaign, String school, String link) {
    return """
        Здравствуйте!

        %s просит вас заполнить анкету «%s». Это можно сделать с телефона, вход и пароль не нужны:

        %s

        Ссылка только для вас и действует до %s включительно. Не пересылайте её.
        Если вы уже ответили, письмо можно не учитывать.
        """
        .formatted(school, campaign.kind().title(), link, Dates.text(campaign.closesOn()));
  }
}
