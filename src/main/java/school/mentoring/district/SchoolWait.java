package school.mentoring.district;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** A place in a centre's programme that waits for the schools below. */
@Entity
@Table(name = "school_wait")
class SchoolWait {

  /** Where a wait stands. */
  enum State {
    OPEN,
    /** All schools delivered. */
    FULFILLED,
    /** The coordinator went on without the rest, or the programme is over. */
    CLOSED
  }

  @EmbeddedId private WaitId id;

  @Embedded
  @AttributeOverride(name = "id", column = @Column(name = "centre"))
  private OrganisationId centre;

  @Embedded private ProgrammeId programme;

  /** The instance of the block that waits. */
  private String processInstance;

  @Enumerated(EnumType.STRING)
  private RequestKind kind;

  private String subject;

  @ElementCollection
  @CollectionTable(name = "school_wait_line", joinColumns = @JoinColumn(name = "wait_id"))
  @Column(name = "line")
  private Set<String> lines = new HashSet<>();

  @Enumerated(EnumType.STRING)
  private State state;

  private String reason;
  private Instant openedAt;
  private Instant endedAt;
  @Version private Integer version;

  protected SchoolWait() {}

  SchoolWait(
      OrganisationId centre,
      ProgrammeId programme,
      String processInstance,
      Awaited awaited,
      Instant now) {
    this.id = WaitId.next();
    this.centre = centre;
    this.programme = programme;
    this.processInstance = processInstance;
    this.kind = awaited.kind();
    this.subject = awaited.order();
    this.lines.addAll(awaited.lines());
    this.state = State.OPEN;
    this.openedAt = now;
  }

  void fulfilled(Instant now) {
    end(State.FULFILLED, now);
  }

  /** The coordinator goes on without those who are missing, and says why. */
  void closed(String why, Instant now) {
    if (why == null || why.isBlank()) {
      throw new Refusal(
          "Поле «Почему идём дальше без остальных школ» не заполнено: напишите причину.");
    }
    this.reason = why.strip();
    end(State.CLOSED, now);
  }

  /** The programme is over. */
  void ended(Instant now) {
    end(State.CLOSED, now);
  }

  private void end(State how, Instant now) {
    if (state == State.OPEN) {
      this.state = how;
      this.endedAt = now;
    }
  }

  boolean open() {
    return state == State.OPEN;
  }

  WaitId id() {
    return id;
  }

  OrganisationId centre() {
    return centre;
  }

  ProgrammeId programme() {
    return programme;
  }

  String processInstance() {
    return processInstance;
  }

  RequestKind kind() {
    return kind;
  }

  String subject() {
    return subject;
  }
}
