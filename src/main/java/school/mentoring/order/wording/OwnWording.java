package school.mentoring.order.wording;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import school.mentoring.order.history.Stamp;
import school.mentoring.shared.OrganisationId;

/**
 * A version of a text that an organisation words itself; none is ever changed, a newer one takes
 * its place.
 */
@Entity
@Table(name = "order_wording")
public class OwnWording {

  @Id private UUID id;
  @Embedded private OrganisationId organisation;
  private String textKey;
  private int versionNumber;
  private boolean returned;
  private String heading;
  private String preamble;
  private String points;
  private Instant editedAt;
  private String editedBy;

  protected OwnWording() {}

  OwnWording(OrganisationId organisation, String textKey, int versionNumber, Stamp stamp) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.textKey = textKey;
    this.versionNumber = versionNumber;
    this.returned = true;
    this.heading = "";
    this.preamble = "";
    this.points = "";
    this.editedAt = stamp.at();
    this.editedBy = stamp.by();
  }

  OwnWording saying(WordingText text) {
    this.returned = false;
    this.heading = text.heading();
    this.preamble = text.preamble();
    this.points = text.points();
    return this;
  }

  /** Of which text. */
  String textKey() {
    return textKey;
  }

  /** Counted from 1. */
  public int versionNumber() {
    return versionNumber;
  }

  /** Whether this version went back to the text that comes with the program. */
  public boolean returned() {
    return returned;
  }

  public WordingText text() {
    return new WordingText(heading, preamble, points);
  }

  public Instant editedAt() {
    return editedAt;
  }

  /** As the page prints it. */
  public String editedBy() {
    return editedBy;
  }
}
