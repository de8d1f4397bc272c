package school.mentoring.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the programme itself recorded of its course.
 *
 * @param linesTotal lines of the roadmap
 * @param linesDone those that ended
 * @param linesLate those of the done ones that ended after their deadline
 * @param pairsBegun pairs ever joined by an order
 * @param pairsKept those at work or finished in their time
 */
@Embeddable
public record Quality(
    Integer linesTotal,
    Integer linesDone,
    Integer linesLate,
    Integer pairsBegun,
    Integer pairsKept,
    Integer meetings,
    @Column(name = "mentees") Integer mentees,
    @Column(name = "mentors") Integer mentors) {

  /** Meetings of an average pair; 0 without pairs. */
  public double meetingsPerPair() {
    return pairsBegun == 0 ? 0 : Math.round(10.0 * meetings / pairsBegun) / 10.0;
  }
}
