package school.mentoring.mentorship.planned;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.mentorship.MeetingFormat;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** A meeting that a pair intends to hold. */
@Entity
@Table(name = "planned_meeting")
public class PlannedMeeting {

  /** What became of the intention. */
  enum State {
    PLANNED,
    HELD,
    CANCELLED
  }

  @Id
  @Column(name = "planned_meeting_id")
  private UUID id;

  @Embedded private MentorshipId pair;
  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  private LocalDate plannedOn;
  private LocalTime startsAt;
  private int minutes;

  @Enumerated(EnumType.STRING)
  private MeetingFormat format;

  private String place;
  private String topic;

  @Enumerated(EnumType.STRING)
  private State state;

  private int sequence;
  @Version private int version;

  protected PlannedMeeting() {}

  PlannedMeeting(Mentorship pair, LocalDate day, MeetingPlan plan) {
    this.id = UUID.randomUUID();
    this.pair = pair.id();
    this.organisation = pair.organisation();
    this.programme = pair.programme();
    this.plannedOn = day;
    this.startsAt = plan.at().orElse(null);
    this.minutes = plan.minutes();
    this.format = plan.format();
    this.place = plan.place();
    this.topic = plan.topic();
    this.state = State.PLANNED;
  }

  /** It will be on another day or hour; who has it in a calendar sees it move. */
  void move(LocalDate day, LocalTime at) {
    mustBePlanned();
    this.plannedOn = day;
    this.startsAt = at;
    this.sequence++;
  }

  void cancel() {
    mustBePlanned();
    this.state = State.CANCELLED;
    this.sequence++;
  }

  /** Calendars are told of it once more, be it that they forget it or that it is back. */
  void toldAnew() {
    mustBePlanned();
    this.sequence++;
  }

  void held() {
    this.state = State.HELD;
  }

  private void mustBePlanned() {
    if (state != State.PLANNED) {
      throw Refusal.conflict("Эта встреча уже прошла или отменена: обновите страницу.");
    }
  }

  public UUID id() {
    return id;
  }

  public MentorshipId pair() {
    return pair;
  }

  OrganisationId organisation() {
    return organisation;
  }

  public ProgrammeId programme() {
    return programme;
  }

  public LocalDate day() {
    return plannedOn;
  }

  public Optional<LocalTime> at() {
    return Optional.ofNullable(startsAt);
  }

  public int minutes() {
    return minutes;
  }

  public MeetingFormat format() {
    return format;
  }

  /** May be empty. */
  public String place() {
    return place;
  }

  /** May be empty. */
  public String topic() {
    return topic;
  }

  /** How often calendars were told that it has changed. */
  public int sequence() {
    return sequence;
  }
}
