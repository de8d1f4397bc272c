package school.mentoring.mentorship.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** How one side says that it goes, from 1 to 10; once a round. */
@Entity
@Table(name = "pulse")
public class Pulse {

  static final int HIGHEST = 10;

  @Id
  @Column(name = "pulse_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  @Embedded private MentorshipId pair;

  @Enumerated(EnumType.STRING)
  private PairSide side;

  private String pulseRound;
  private int score;
  private LocalDate givenOn;

  protected Pulse() {}

  Pulse(Mentorship pair, PairSide side, PulseRound round) {
    this.id = UUID.randomUUID();
    this.organisation = pair.organisation();
    this.programme = pair.programme();
    this.pair = pair.id();
    this.side = side;
    this.pulseRound = round.toString();
  }

  /** Says it, or says it anew in the same round. */
  void say(int points, LocalDate today) {
    if (points < 1 || points > HIGHEST) {
      throw new Refusal("Пульс %d: выберите число от 1 до %d.".formatted(points, HIGHEST));
    }
    this.score = points;
    this.givenOn = today;
  }

  MentorshipId pair() {
    return pair;
  }

  public PairSide side() {
    return side;
  }

  public PulseRound round() {
    return new PulseRound(YearMonth.parse(pulseRound));
  }

  public int score() {
    return score;
  }
}
