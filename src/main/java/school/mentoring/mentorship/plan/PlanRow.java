package school.mentoring.mentorship.plan;

import java.util.Optional;
import school.mentoring.mentorship.MentorshipId;

/**
 * A plan in the list of a programme, or a pair that has none.
 *
 * @param form of mentoring
 * @param active whether the pair is at work
 */
public record PlanRow(
    MentorshipId pair,
    int row,
    String mentor,
    String mentee,
    String form,
    boolean active,
    Optional<PlanLine> plan) {

  /** «Ветрова А. С. — Соколов И. П.» */
  public String names() {
    return mentor + " — " + mentee;
  }
}
