package school.mentoring.recognition.contest;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.document.QrCode;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PublicAddress;

/** A juror's sheet to be filled in by hand; its code leads the curator to the page for it. */
@Service
public class BlankPaper {

  private final Scoring scoring;
  private final Documents documents;
  private final PublicAddress address;

  BlankPaper(Scoring scoring, Documents documents, PublicAddress address) {
    this.scoring = scoring;
    this.documents = documents;
    this.address = address;
  }

  @Transactional(readOnly = true)
  public Document of(OrganisationId organisation, UUID contest, UUID juror) {
    ScoreSheet sheet = scoring.sheet(organisation, contest, juror);
    Map<String, Object> model = new HashMap<>();
    model.put("sheet", sheet);
    model.put("about", sheet.contest().entry());
    address
        .of("/contests/%s/jury/%s".formatted(contest, juror))
        .ifPresent(it -> model.put("page", QrCode.of(it)));
    return documents.compose("recognition/blank", model);
  }
}
