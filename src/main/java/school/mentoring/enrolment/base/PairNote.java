package school.mentoring.enrolment.base;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import school.mentoring.enrolment.Participation;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.TextLength;

/** What the bases tell of a pair and the pair itself does not know. */
@Entity
@Table(name = "participation_note")
class PairNote {

  private static final int RESULT = 2000;
  private static final int LINK = 500;

  @Id
  @Column(name = "mentorship_id")
  private UUID pair;

  @Embedded private OrganisationId organisation;
  private String result = "";
  private String caseLink = "";
  @Version private int version;

  protected PairNote() {}

  PairNote(OrganisationId organisation, Participation about) {
    this.pair = about.id();
    this.organisation = organisation;
  }

  void write(String result, String caseLink) {
    this.result = checked("Результаты", result, RESULT);
    this.caseLink = checked("Ссылка на кейс, отзыв", caseLink, LINK);
  }

  private static String checked(String field, String text, int longest) {
    return TextLength.fitting(field, text.strip(), longest);
  }

  UUID pair() {
    return pair;
  }

  String result() {
    return result;
  }

  String caseLink() {
    return caseLink;
  }
}
