package school.mentoring.recognition.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.Refusal;

/** How an organisation words one kind of its letters, with names between braces. */
@Entity
@Table(name = "letter_wording")
public class LetterWording {

  /** So many meetings are a certificate's condition, unless the school decides. */
  static final int USUAL_MEETINGS = 5;

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_BODY = 4000;
  private static final int MOST_MEETINGS = 200;

  @Id
  @Column(name = "letter_wording_id")
  private UUID id;

  @Embedded private OrganisationId organisation;

  @Enumerated(EnumType.STRING)
  private LetterKind kind;

  private String title;
  private String body;
  private int leastMeetings;
  @Version private int version;

  protected LetterWording() {}

  /** The wording that comes with the program. */
  LetterWording(OrganisationId organisation, LetterKind kind) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.kind = kind;
    this.title = kind.heading();
    this.body = kind.body();
    this.leastMeetings = USUAL_MEETINGS;
  }

  void write(String heading, String text, int meetings) {
    String newTitle = PlainText.of(heading).strip();
    String newBody = PlainText.of(text).strip();
    if (newTitle.isEmpty() || newTitle.length() > LONGEST_TITLE) {
      throw new Refusal("Заголовок: нужен текст не длиннее %d знаков.".formatted(LONGEST_TITLE));
    }
    if (newBody.isEmpty() || newBody.length() > LONGEST_BODY) {
      throw new Refusal("Текст: нужен и не длиннее %d знаков.".formatted(LONGEST_BODY));
    }
    if (meetings < 0 || meetings > MOST_MEETINGS) {
      throw new Refusal(
          "Условие: %d встреч, а можно от 0 до %d.".formatted(meetings, MOST_MEETINGS));
    }
    LetterText.check(newBody);
    this.title = newTitle;
    this.body = newBody;
    this.leastMeetings = meetings;
  }

  public LetterKind kind() {
    return kind;
  }

  public String title() {
    return title;
  }

  public String body() {
    return body;
  }

  /** How many meetings a certificate takes. */
  public int leastMeetings() {
    return leastMeetings;
  }
}
