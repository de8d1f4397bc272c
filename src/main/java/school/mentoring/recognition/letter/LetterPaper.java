package school.mentoring.recognition.letter;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Letters on paper, one a sheet. */
@Service
public class LetterPaper {

  private static final int MOST = 300;

  private final Documents documents;
  private final Organisations organisations;

  LetterPaper(Documents documents, Organisations organisations) {
    this.documents = documents;
    this.organisations = organisations;
  }

  /** The letters on sheets of a size. */
  @Transactional(readOnly = true)
  public Document of(OrganisationId id, List<Letter> letters, SheetSize size) {
    if (letters.isEmpty() || letters.size() > MOST) {
      throw new Refusal("Выберите от 1 до %d документов, чтобы напечатать их.".formatted(MOST));
    }
    Organisation organisation = organisations.get(id);
    return documents.compose(
        "recognition/letters",
        Map.of(
            "letters", letters,
            "organisation", organisation.fullName(),
            "place", organisation.place(),
            "sheet", size.key()));
  }
}
