package school.mentoring.district;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/** What a centre's programme asks of one school, and what the school answered. */
@Entity
@Table(name = "school_request")
public class SchoolRequest {

  @EmbeddedId private RequestId id;

  @Embedded
  @AttributeOverride(name = "id", column = @Column(name = "centre"))
  private OrganisationId centre;

  @Embedded private ProgrammeId programme;
  @Embedded private OrganisationId organisation;

  @Enumerated(EnumType.STRING)
  private RequestKind kind;

  private String subject;
  private String subjectName;
  @Embedded private SchoolYear schoolYear;

  @Embedded private SchoolAnswer answer;

  /** Whether the school has its task. */
  private boolean told;

  /** Whether something has ended in the answering programme that was not looked at yet. */
  private boolean changed;

  private Instant askedAt;
  @Version private Integer version;

  protected SchoolRequest() {}

  SchoolRequest(Ask ask, OrganisationId school, Instant now) {
    this.id = RequestId.next();
    this.centre = ask.centre();
    this.programme = ask.programme();
    this.organisation = school;
    this.kind = ask.kind();
    this.subject = ask.subject();
    this.subjectName = ask.subjectName();
    this.schoolYear = ask.year();
    this.answer = SchoolAnswer.awaited();
    this.askedAt = now;
  }

  /** The school's task is in its lists. */
  void told() {
    this.told = true;
  }

  /** A programme of the school answers it: what is closed there already counts as delivered. */
  void started(ProgrammeId by, String login, Instant now) {
    mustWait(RequestKind.START);
    this.changed = true;
    this.answer = SchoolAnswer.started(by, login, now);
  }

  void acknowledged(String login, Instant now) {
    mustWait(RequestKind.ACKNOWLEDGE);
    this.answer = SchoolAnswer.acknowledged(login, now);
  }

  /** The school refuses, with a reason that the centre reads. */
  void declined(String why, String login, Instant now) {
    mustWait(RequestKind.START);
    this.answer = SchoolAnswer.declined(why, login, now);
  }

  /** The programme that answered it was cancelled. */
  void abandoned(Instant now) {
    if (answer.is(RequestState.STARTED)) {
      this.answer = answer.abandoned(now);
    }
  }

  /** The centre's programme is over: an answer is not waited for any longer. */
  void withdrawn(Instant now) {
    if (answer.is(RequestState.ASKED)) {
      this.answer = SchoolAnswer.withdrawn(now);
    }
  }

  private void mustWait(RequestKind expected) {
    if (kind != expected || !answer.is(RequestState.ASKED)) {
      throw Refusal.conflict(
          "На запрос центра уже ответили (%s): обновите список задач."
              .formatted(answer.state().title()));
    }
  }

  /** Takes note that its programme was looked at; says whether there was anything new. */
  boolean lookedAt() {
    boolean wasChanged = changed;
    this.changed = false;
    return wasChanged;
  }

  boolean waitsToBeTold() {
    return !told && answer.is(RequestState.ASKED);
  }

  public RequestId id() {
    return id;
  }

  public OrganisationId centre() {
    return centre;
  }

  /** The centre's programme that asks. */
  public ProgrammeId programme() {
    return programme;
  }

  /** The school that is asked. */
  public OrganisationId school() {
    return organisation;
  }

  public RequestKind kind() {
    return kind;
  }

  /** Key of the roadmap to start, or id of the order to read. */
  public String subject() {
    return subject;
  }

  public String subjectName() {
    return subjectName;
  }

  public SchoolYear schoolYear() {
    return schoolYear;
  }

  public RequestState state() {
    return answer.state();
  }

  /** The school's programme that answers. */
  public Optional<ProgrammeId> answer() {
    return Optional.ofNullable(answer.programme());
  }

  /** Why the school refused. */
  public String reason() {
    return answer.reason();
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Instant answeredAt() {
    return answer.at();
  }

  /** Login of the one in the school who answered; for the school's eyes only. */
  public String answeredBy() {
    return answer.by();
  }
}
