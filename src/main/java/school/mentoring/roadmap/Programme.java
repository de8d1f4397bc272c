package school.mentoring.roadmap;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/** A programme: one organisation runs one roadmap in one school year. */
@Entity
@Table(name = "programme")
public class Programme {

  /** Where a programme stands. */
  public enum State {
    RUNNING("идёт"),
    PAUSED("приостановлена"),
    FINISHED("завершена"),
    CANCELLED("отменена");

    private final String title;

    State(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  @EmbeddedId private ProgrammeId id;
  @Embedded private OrganisationId organisation;
  private String roadmap;
  private String roadmapName;
  private String definition;
  @Embedded private SchoolYear schoolYear;

  @Enumerated(EnumType.STRING)
  private State state;

  private Instant startedAt;
  private String startedBy;
  private Instant endedAt;
  private String reason;

  /** Unique while the programme counts: a cancelled one makes room for another of the same year. */
  private String place;

  @Version private int version;

  protected Programme() {}

  Programme(
      ProgrammeId id,
      OrganisationId organisation,
      RoadmapRef roadmap,
      SchoolYear year,
      String startedBy,
      Instant now) {
    this.id = id;
    this.organisation = organisation;
    this.roadmap = roadmap.key();
    this.roadmapName = roadmap.name();
    this.definition = roadmap.definition();
    this.schoolYear = year;
    this.state = State.RUNNING;
    this.startedBy = startedBy;
    this.startedAt = now;
    this.place = place(organisation, roadmap.key(), year);
  }

  static String place(OrganisationId organisation, String roadmap, SchoolYear year) {
    return organisation + "|" + roadmap + "|" + year.start();
  }

  /** Holds all work until it is resumed; deadlines stay as they are. */
  void pause(String reason) {
    mustBe(State.RUNNING, "приостановить");
    this.state = State.PAUSED;
    this.reason = required(reason, "приостановки");
  }

  void resume() {
    mustBe(State.PAUSED, "возобновить");
    this.state = State.RUNNING;
    this.reason = null;
  }

  /** Ends the programme without its results; another one of the same year may start. */
  void cancel(String reason, Instant now) {
    if (state == State.FINISHED || state == State.CANCELLED) {
      throw Refusal.conflict("Программа %s: отменить её нельзя.".formatted(state.title));
    }
    this.reason = required(reason, "отмены");
    this.state = State.CANCELLED;
    this.endedAt = now;
    this.place = null;
  }

  void finish(Instant now) {
    this.state = State.FINISHED;
    this.endedAt = now;
  }

  /** From now on it runs another version of its roadmap. */
  void goOver(RoadmapRef version) {
    this.definition = version.definition();
    this.roadmapName = version.name();
  }

  /** Finished or cancelled: nothing happens in it any more. */
  public boolean ended() {
    return state == State.FINISHED || state == State.CANCELLED;
  }

  private void mustBe(State expected, String action) {
    if (state != expected) {
      throw Refusal.conflict(
          "Программа %s: %s её нельзя. Обновите страницу.".formatted(state.title, action));
    }
  }

  private static String required(String reason, String what) {
    if (reason == null || reason.isBlank()) {
      throw new Refusal("Причина %s не указана: напишите её в поле «Причина».".formatted(what));
    }
    return reason.strip();
  }

  public ProgrammeId id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  /** Key of the roadmap: its process id. */
  public String roadmap() {
    return roadmap;
  }

  public String roadmapName() {
    return roadmapName;
  }

  /** The version of the roadmap's model that the programme runs. */
  public String definition() {
    return definition;
  }

  public SchoolYear schoolYear() {
    return schoolYear;
  }

  public State state() {
    return state;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant endedAt() {
    return endedAt;
  }

  /** Why it was paused or cancelled. */
  public String reason() {
    return reason;
  }
}
