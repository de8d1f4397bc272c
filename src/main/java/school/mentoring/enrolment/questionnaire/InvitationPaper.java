package school.mentoring.enrolment.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.document.QrCode;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The links on paper: a sheet of slips to cut and hand out, and a poster with the common link. */
@Service
public class InvitationPaper {

  private static final int MOST_SLIPS = 400;

  private final Documents documents;
  private final Organisations organisations;
  private final Campaigns campaigns;
  private final Invitations invitations;
  private final InvitationLinks links;

  InvitationPaper(
      Documents documents,
      Organisations organisations,
      Campaigns campaigns,
      Invitations invitations,
      InvitationLinks links) {
    this.documents = documents;
    this.organisations = organisations;
    this.campaigns = campaigns;
    this.invitations = invitations;
    this.links = links;
  }

  /** A slip for one person. */
  public record Slip(String name, String about, String link, String code) {}

  /**
   * Slips for all who have not answered and whose consents suffice; each with a new link.
   *
   * @param base the server's address that the links begin with
   */
  @Transactional
  public Document slips(OrganisationId organisation, UUID id, String base) {
    Campaign campaign = open(organisation, id);
    List<Invitations.Row> rows =
        invitations.missing(campaign).stream().filter(Invitations.Row::open).toList();
    if (rows.isEmpty()) {
      throw Refusal.conflict(
          "Печатать некому: все ответили, ждут согласия или никто не приглашён.");
    }
    if (rows.size() > MOST_SLIPS) {
      throw new Refusal(
          "Листов слишком много (%d, за раз до %d): печатайте по одному или разделите сбор по формам."
              .formatted(rows.size(), MOST_SLIPS));
    }
    return slips(campaign, rows, base);
  }

  /** The slip of one person, with a new link. */
  @Transactional
  public Document slip(OrganisationId organisation, UUID id, UUID invitation, String base) {
    Campaign campaign = open(organisation, id);
    return slips(campaign, List.of(invitations.get(campaign, invitation)), base);
  }

  private Document slips(Campaign campaign, List<Invitations.Row> rows, String base) {
    return documents.compose(
        "enrolment/slips",
        Map.of(
            "title", "Ссылки на анкету «%s»".formatted(campaign.kind().title()),
            "questionnaire", campaign.kind().title(),
            "school", organisations.get(campaign.organisation()).shortName(),
            "closesOn", campaign.closesOn(),
            "slips", rows.stream().map(it -> slip(campaign, it, base)).toList()));
  }

  private Slip slip(Campaign campaign, Invitations.Row row, String base) {
    String link = base + links.issue(campaign, row.invitation()).path();
    boolean about = campaign.kind().thirdParty();
    String person = row.person().name().full() + ", " + row.person().group();
    return new Slip(
        about ? row.invitation().respondent() : person,
        about ? row.person().name().surnameFirst() + ", " + row.person().group() : "",
        link,
        QrCode.of(link));
  }

  /** A poster with a new common link. */
  @Transactional
  public Document poster(OrganisationId organisation, UUID id, String base) {
    Campaign campaign = open(organisation, id);
    String link = base + links.issueCommon(organisation, id).path();
    return documents.compose(
        "enrolment/poster",
        Map.of(
            "title", "Приглашение заполнить анкету",
            "questionnaire", campaign.kind().title(),
            "school", organisations.get(organisation).shortName(),
            "closesOn", campaign.closesOn(),
            "link", link,
            "code", QrCode.of(link)));
  }

  private Campaign open(OrganisationId organisation, UUID id) {
    Campaign campaign = campaigns.get(organisation, id);
    if (campaign.state(campaigns.today()) == Campaign.State.CLOSED) {
      throw Refusal.conflict("Сбор анкет закончен: продлите его, чтобы раздать ссылки.");
    }
    return campaign;
  }
}
