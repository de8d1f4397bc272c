package school.mentoring.mentorship.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Whose plan it is, of which kind, who changed it last, and what feedback asks of it. */
@MappedSuperclass
abstract class PlanOfPair {

  @EmbeddedId private PlanId id;
  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  @Embedded private MentorshipId mentorship;

  @Enumerated(EnumType.STRING)
  private PlanKind kind;

  @Embedded private AskedCorrection asked;
  private Instant changedAt;
  private String changedBy;
  @Version private int version;

  protected PlanOfPair() {}

  PlanOfPair(PlannedPair pair, PlanKind kind) {
    this.id = PlanId.next();
    this.organisation = pair.organisation();
    this.programme = pair.programme();
    this.mentorship = pair.id();
    this.kind = kind;
  }

  /** Who changes it and when: so that two who change it at once are told apart. */
  void touch(Instant now, String by) {
    changedAt = now;
    changedBy = by;
  }

  /**
   * Goes on if nobody changed the plan since a page was opened.
   *
   * @throws Refusal otherwise
   */
  void mustBeAt(int seen) {
    if (seen != version) {
      throw Refusal.conflict(
          "Пока Вы писали, план изменил другой человек. Ваш текст остался ниже: сравните его с сохранённым и сохраните ещё раз.");
    }
  }

  public PlanId id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public ProgrammeId programme() {
    return programme;
  }

  public MentorshipId mentorship() {
    return mentorship;
  }

  public PlanKind kind() {
    return kind;
  }

  /** Grows with every change; a page sends the one it saw. */
  public int revision() {
    return version;
  }

  /** Nothing needs to change. */
  void unchanged(String why) {
    if (correction().isEmpty()) {
      throw Refusal.conflict("Корректировка плана уже не требуется: обновите страницу.");
    }
    asked.unneeded(why);
  }

  void ask(AskedCorrection wanted) {
    asked = wanted;
  }

  /** What was asked for is done. */
  void corrected() {
    asked().ifPresent(AskedCorrection::made);
  }

  private Optional<AskedCorrection> asked() {
    return Optional.ofNullable(asked);
  }

  /** Why it is to be corrected; empty if it is not. */
  public Optional<String> correction() {
    return asked().flatMap(AskedCorrection::why);
  }

  /** The last day for the correction. */
  public Optional<LocalDate> correctUntil() {
    return asked().flatMap(AskedCorrection::until);
  }

  /** Why the last correction asked for was not needed. */
  public Optional<String> correctionAnswer() {
    return asked().flatMap(AskedCorrection::answer);
  }
}
