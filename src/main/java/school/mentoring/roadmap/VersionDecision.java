package school.mentoring.roadmap;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import school.mentoring.shared.ProgrammeId;

/** What somebody decided when a new version of a running programme's roadmap was there. */
@Entity
@Table(name = "version_decision")
public class VersionDecision {

  /** The ways to decide. */
  public enum Choice {
    MIGRATED("переведена на новую версию"),
    LEFT("доработает по прежней версии");

    private final String title;

    Choice(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  private UUID id;

  @Embedded private ProgrammeId programme;
  private String fromDefinition;
  private String toDefinition;

  @Enumerated(EnumType.STRING)
  private Choice choice;

  private String decidedBy;
  private Instant decidedAt;

  protected VersionDecision() {}

  VersionDecision(
      ProgrammeId programme, String from, String to, Choice choice, String by, Instant now) {
    this.programme = programme;
    this.fromDefinition = from;
    this.toDefinition = to;
    this.choice = choice;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  String fromDefinition() {
    return fromDefinition;
  }

  /** The definition that was new then. */
  public String toDefinition() {
    return toDefinition;
  }

  public Choice choice() {
    return choice;
  }

  /** The login. */
  public String decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }
}
