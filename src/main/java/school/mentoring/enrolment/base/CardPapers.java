package school.mentoring.enrolment.base;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.document.Files;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;

/** Information cards on paper, a page each. */
@Service
public class CardPapers {

  private static final int FULL = 1500;
  private static final int CROWDED = 3000;

  private final Documents documents;
  private final Files files;
  private final Organisations organisations;

  CardPapers(Documents documents, Files files, Organisations organisations) {
    this.documents = documents;
    this.files = files;
    this.organisations = organisations;
  }

  /** All these cards in one paper. */
  public Document paper(OrganisationId organisation, List<InfoCard> cards) {
    return documents.compose(
        "enrolment/cards",
        Map.of(
            "organisation", organisations.get(organisation).fullName(),
            "cards", cards.stream().map(it -> printed(organisation, it)).toList()));
  }

  private Printed printed(OrganisationId organisation, InfoCard card) {
    String photo =
        card.photo()
            .map(it -> files.open(organisation, it))
            .map(it -> "data:" + it.mediaType() + ";base64," + base64(it.content()))
            .orElse(null);
    return new Printed(card.mentor().name().full(), card.lines(), photo, size(card.lines()));
  }

  private static String base64(byte[] content) {
    return Base64.getEncoder().encodeToString(content);
  }

  /** Letters so large that the card stays on its page. */
  private static String size(List<InfoCard.Line> lines) {
    int signs = lines.stream().mapToInt(it -> it.text().length()).sum();
    return signs > CROWDED ? "8pt" : signs > FULL ? "10pt" : "12pt";
  }

  /**
   * A card as the template draws it.
   *
   * @param photo the picture itself; null if there is none
   * @param size of the letters
   */
  public record Printed(String name, List<InfoCard.Line> lines, String photo, String size) {}
}
