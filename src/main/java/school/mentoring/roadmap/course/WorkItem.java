package school.mentoring.roadmap.course;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Persistable;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.ProgrammeId;

/**
 * One time that a line of the roadmap comes up in a programme: a user task, a called block, or a
 * step inside a block.
 */
@Entity
@Table(name = "work_item")
public class WorkItem implements Persistable<String> {

  /** What carries the line. */
  public enum Kind {
    /** A user task that a line stands on. */
    TASK,
    /** A call of a building block that a line stands on. */
    BLOCK,
    /** A user task inside a block: it tells who is at it now, but is not counted. */
    STEP
  }

  /** How it stands or how it ended. */
  public enum State {
    OPEN,
    DONE,
    /** Closed by an act that the organisation already has: «действует документ». */
    EXISTING,
    /** «Не требуется», with a reason of a person or of the system. */
    NOT_REQUIRED,
    CANCELLED
  }

  /** Id of the engine's task or activity instance. */
  @Id private String id;

  @Embedded private ProgrammeId programme;
  private String process;
  private String element;
  private String lines;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String role;
  private String login;
  private LocalDate opensOn;
  private LocalDate dueOn;
  private int weight;

  @Enumerated(EnumType.STRING)
  private State state;

  private String reason;
  private Instant openedAt;
  private Instant endedAt;
  private String endedBy;

  /** Whether its end was passed on to whoever waits for its programme. */
  private boolean passedOn;

  @Version private Integer version;
  @Transient private boolean fresh;

  protected WorkItem() {}

  WorkItem(String id, ProgrammeId programme, Opened opened, Instant now) {
    this.id = id;
    this.programme = programme;
    this.process = opened.process();
    this.element = opened.element();
    this.lines = String.join(" ", opened.lines());
    this.kind = opened.kind();
    this.role = opened.role();
    this.login = opened.login();
    this.opensOn = opened.opensOn();
    this.dueOn = opened.dueOn();
    this.weight = opened.weight();
    this.state = State.OPEN;
    this.openedAt = now;
    this.fresh = true;
  }

  /** What is known when a line comes up. */
  public record Opened(
      String process,
      String element,
      List<String> lines,
      Kind kind,
      String role,
      String login,
      LocalDate opensOn,
      LocalDate dueOn,
      int weight) {}

  /** Ends it; what has ended already stays as it ended. */
  void end(State how, String reason, String by, Instant now) {
    if (state == State.OPEN) {
      this.state = how;
      this.reason = reason;
      this.endedBy = by;
      this.endedAt = now;
    }
  }

  /** Its days were agreed anew; what has ended keeps those that it had. */
  void redate(DateRange days) {
    if (state == State.OPEN) {
      this.opensOn = days.from();
      this.dueOn = days.to();
    }
  }

  /** A newer version of the roadmap says otherwise where it stands, what it carries and when. */
  void relay(Opened now) {
    this.process = now.process();
    this.element = now.element();
    this.lines = String.join(" ", now.lines());
    this.kind = now.kind();
    this.role = now.role();
    this.login = now.login();
    this.opensOn = now.opensOn();
    this.dueOn = now.dueOn();
  }

  /**
   * As it stood at a moment.
   *
   * @return itself, or what it was while open, which is never stored; empty before it came up
   */
  Optional<WorkItem> asOf(Instant moment) {
    if (openedAt.isAfter(moment)) {
      return Optional.empty();
    }
    return Optional.of(endedAt == null || !endedAt.isAfter(moment) ? this : stillOpen());
  }

  private WorkItem stillOpen() {
    Opened opened =
        new Opened(process, element, lines(), kind, role, login, opensOn, dueOn, weight);
    return new WorkItem(id, programme, opened, openedAt);
  }

  /** Done, but after its last day. */
  boolean endedLate(ZoneId zone) {
    return state == State.DONE && endedAt.atZone(zone).toLocalDate().isAfter(dueOn);
  }

  @Override
  public String getId() {
    return id;
  }

  /** Saved without a look into the table first: the engine's ids are new by nature. */
  @Override
  public boolean isNew() {
    return fresh;
  }

  @PostLoad
  @PostPersist
  void stored() {
    this.fresh = false;
  }

  ProgrammeId programme() {
    return programme;
  }

  String process() {
    return process;
  }

  String element() {
    return element;
  }

  public List<String> lines() {
    return List.of(lines.split(" "));
  }

  Kind kind() {
    return kind;
  }

  String role() {
    return role;
  }

  String login() {
    return login;
  }

  LocalDate opensOn() {
    return opensOn;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  int weight() {
    return weight;
  }

  State state() {
    return state;
  }

  public boolean open() {
    return state == State.OPEN;
  }

  String reason() {
    return reason;
  }

  Instant endedAt() {
    return endedAt;
  }

  String endedBy() {
    return endedBy;
  }
}
