package school.mentoring.recognition.practice;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.organisation.Organisations;

/** A practice on paper. */
@Service
public class PracticeCard {

  private final Documents documents;
  private final Organisations organisations;

  PracticeCard(Documents documents, Organisations organisations) {
    this.documents = documents;
    this.organisations = organisations;
  }

  @Transactional(readOnly = true)
  public Document of(Practice practice) {
    return documents.compose(
        "recognition/practice",
        Map.of(
            "it",
            practice.text(),
            "year",
            practice.year(),
            "organisation",
            organisations.get(practice.organisation()).shortName()));
  }
}
