package school.mentoring.recognition.contest;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import school.mentoring.recognition.Award;
import school.mentoring.shared.OrganisationId;

/** Somebody nominated in a contest, with what the programme knew of the work that day. */
@Entity
@Table(name = "contest_application")
public class ContestApplication {

  @Id
  @Column(name = "application_id")
  private UUID id;

  private UUID contestId;
  @Embedded private OrganisationId organisation;
  private int nomination;
  private UUID subjectId;
  private UUID mentorshipId;
  private UUID mentorId;
  private UUID menteeId;
  private String ground;
  private String facts;
  private String appliedBy;
  private LocalDate appliedOn;
  private boolean publication;
  private Integer tieOrder;
  private Integer place;
  private BigDecimal average;
  private BigDecimal spread;

  protected ContestApplication() {}

  ContestApplication(Contest contest, Candidate candidate, String by, LocalDate day) {
    this.id = UUID.randomUUID();
    this.contestId = contest.id();
    this.organisation = contest.organisation();
    this.subjectId = candidate.subject();
    this.mentorshipId = candidate.mentorship();
    this.mentorId = candidate.mentor();
    this.menteeId = candidate.mentee();
    this.facts = candidate.facts();
    this.ground = "";
    this.appliedBy = by;
    this.appliedOn = day;
  }

  /** What is said for the nominee. */
  void describe(int nominationNumber, String words, boolean mayBePublished) {
    this.nomination = nominationNumber;
    this.ground = ContestEntry.line("Обоснование", words, 4000);
    this.publication = mayBePublished;
  }

  /** The chair puts those with equal averages in order. */
  void order(Integer position) {
    this.tieOrder = position;
  }

  void placed(Standing standing) {
    this.place = standing.place();
    this.average = standing.average();
    this.spread = standing.spread();
  }

  public UUID id() {
    return id;
  }

  public UUID contest() {
    return contestId;
  }

  /** Number of the nomination, from 0. */
  public int nomination() {
    return nomination;
  }

  /** The mentor, the pair or the mentee nominated. */
  public UUID subject() {
    return subjectId;
  }

  public Optional<UUID> mentorship() {
    return Optional.ofNullable(mentorshipId);
  }

  public UUID mentor() {
    return mentorId;
  }

  public Optional<UUID> mentee() {
    return Optional.ofNullable(menteeId);
  }

  /** Those whom an award honours. */
  List<UUID> honoured(Nominated nominated) {
    return switch (nominated) {
      case MENTOR -> List.of(mentorId);
      case MENTEE -> List.of(menteeId);
      case PAIR -> Stream.of(mentorId, menteeId).toList();
    };
  }

  /** What was won by the contest's confirmed protocol, if anything. */
  Optional<Award> award(Contest contest) {
    ContestEntry about = contest.entry();
    return place()
        .filter(it -> it >= 1 && it <= about.prizes())
        .map(
            it ->
                new Award(
                    honoured(about.nominated()),
                    id,
                    about.title(),
                    about.nominations().get(nomination),
                    it,
                    contest.protocolNumber().orElse(""),
                    contest.protocolDate().orElse(appliedOn)));
  }

  public String ground() {
    return ground;
  }

  /** What the programme knew of the work, in lines. */
  public String facts() {
    return facts;
  }

  public LocalDate appliedOn() {
    return appliedOn;
  }

  /** Whether the nominees agreed that the work is published. */
  public boolean publication() {
    return publication;
  }

  public Optional<Integer> tieOrder() {
    return Optional.ofNullable(tieOrder);
  }

  /** The place by the confirmed protocol. */
  public Optional<Integer> place() {
    return Optional.ofNullable(place);
  }
}
