package school.mentoring.mentorship.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.document.QrCode;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Cards on paper: slips to cut and hand out, each with a new secret. */
@Service
public class CardPaper {

  private final Documents documents;
  private final Organisations organisations;
  private final MenteeCards cards;

  CardPaper(Documents documents, Organisations organisations, MenteeCards cards) {
    this.documents = documents;
    this.organisations = organisations;
    this.cards = cards;
  }

  /**
   * A slip for one mentee.
   *
   * @param pupil whether it speaks to a child, or to a colleague
   */
  public record Slip(
      String name, String group, boolean pupil, String link, String code, LocalDate expiresOn) {}

  /**
   * Slips for the mentees of a programme.
   *
   * @param again whether those get a new one too who have one that opens
   * @param base the server's address that the links begin with
   */
  @Transactional
  public Document slips(
      OrganisationId organisation, ProgrammeId programme, boolean again, String base) {
    List<MenteeCards.Issued> issued = cards.issue(organisation, programme, again);
    if (issued.isEmpty()) {
      throw Refusal.conflict(
          "Печатать некому: у всех наставляемых с действующим согласием карточки уже есть. Чтобы заменить их, отметьте «заново всем».");
    }
    return slips(organisation, issued, base);
  }

  /** The slip of one mentee. */
  @Transactional
  public Document slip(
      OrganisationId organisation, ProgrammeId programme, MenteeId mentee, String base) {
    return slips(organisation, List.of(cards.issue(organisation, programme, mentee)), base);
  }

  private Document slips(
      OrganisationId organisation, List<MenteeCards.Issued> issued, String base) {
    return documents.compose(
        "mentorship/care-cards",
        Map.of(
            "title",
            "Карточки наставляемых",
            "school",
            organisations.get(organisation).shortName(),
            "slips",
            issued.stream().map(it -> slip(it, base)).toList()));
  }

  private static Slip slip(MenteeCards.Issued issued, String base) {
    String link = base + issued.token().path();
    String group = issued.mentee().group() == null ? "" : issued.mentee().group();
    return new Slip(
        issued.mentee().name().full(),
        group,
        issued.mentee().kind() == ParticipantKind.PUPIL,
        link,
        QrCode.of(link),
        issued.expiresOn());
  }
}
