package school.mentoring.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A meeting of a pair, as its journal keeps it. */
@Entity
@Table(name = "meeting")
public class Meeting {

  @Id
  @Column(name = "meeting_id")
  private UUID id;

  @Enumerated(EnumType.STRING)
  private MeetingKind kind;

  private LocalDate heldOn;
  private int minutes;

  @Enumerated(EnumType.STRING)
  private MeetingFormat format;

  private String topic;
  private String result;
  private String nextStep;
  private String enteredBy;

  /** The same in the journals of all who met together; null for a meeting of one pair. */
  private UUID commonId;

  protected Meeting() {}

  Meeting(MeetingKind kind, MeetingNote note, String enteredBy, UUID common) {
    this.commonId = common;
    this.id = UUID.randomUUID();
    this.kind = kind;
    this.enteredBy = enteredBy;
    rewrite(note);
  }

  /** Takes over a corrected note. */
  void rewrite(MeetingNote note) {
    this.heldOn = note.heldOn();
    this.minutes = note.minutes();
    this.format = note.format();
    this.topic = note.topic();
    this.result = note.result();
    this.nextStep = note.nextStep();
  }

  public UUID id() {
    return id;
  }

  /** Whether it was held together with other pairs. */
  public boolean isCommon() {
    return commonId != null;
  }

  boolean isEntry(UUID entry) {
    return id.equals(entry) || entry.equals(commonId);
  }

  public MeetingKind kind() {
    return kind;
  }

  public LocalDate heldOn() {
    return heldOn;
  }

  public int minutes() {
    return minutes;
  }

  public MeetingFormat format() {
    return format;
  }

  public String topic() {
    return topic;
  }

  public String result() {
    return result;
  }

  public String nextStep() {
    return nextStep;
  }

  /** Login of the person who wrote it down; empty for the system. */
  public String enteredBy() {
    return enteredBy;
  }
}
