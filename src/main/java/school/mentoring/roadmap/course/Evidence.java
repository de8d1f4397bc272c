package school.mentoring.roadmap.course;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** What proves that a line is done: who recorded it, when, what, with a link or a file. */
@Entity
@Table(name = "evidence")
public class Evidence {

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @Embedded private ProgrammeId programme;
  private String workItem;
  private String note;
  private LocalDate dated;
  private String number;
  private String link;
  private String file;
  private String details;
  private String recordedBy;
  private Instant recordedAt;

  protected Evidence() {}

  Evidence(
      ProgrammeId programme, String workItem, Content content, String recordedBy, Instant now) {
    this.programme = programme;
    this.workItem = workItem;
    this.note = content.note();
    this.dated = content.dated();
    this.number = content.number();
    this.link = content.link();
    this.file = content.file();
    this.details = RecordedFacts.written(content.details());
    this.recordedBy = recordedBy;
    this.recordedAt = now;
  }

  /**
   * What a person wrote.
   *
   * @param number of a document, where it has one
   * @param link to a page; only http and https
   * @param file id of an uploaded file
   * @param details other answers of the line's own form, by key
   */
  public record Content(
      String note,
      LocalDate dated,
      String number,
      String link,
      String file,
      Map<String, String> details) {

    /**
     * @throws Refusal if the link leads to anything but a page
     */
    public Content {
      if (link != null && !link.matches("(?i)https?://\\S+")) {
        throw new Refusal(
            "Поле «Ссылка»: «%s» не адрес страницы. Адрес начинается с http:// или https://."
                .formatted(link));
      }
    }
  }

  UUID id() {
    return id;
  }

  String workItem() {
    return workItem;
  }

  String note() {
    return note;
  }

  LocalDate dated() {
    return dated;
  }

  String number() {
    return number;
  }

  String link() {
    return link;
  }

  String file() {
    return file;
  }

  String details() {
    return details;
  }

  String recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }
}
