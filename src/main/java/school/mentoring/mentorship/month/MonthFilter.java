package school.mentoring.mentorship.month;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import school.mentoring.enrolment.MentorId;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.organisation.CurrentMember;

/**
 * Whose pairs a month's sheet shows.
 *
 * @param keeper login of the mentor whose own pairs are meant; empty for whoever leads
 * @param all whether pairs of mentors who keep their journals themselves are shown too
 * @param mentor the only mentor meant, whoever keeps the journals
 */
public record MonthFilter(Optional<String> keeper, boolean all, Optional<MentorId> mentor) {

  /** What a person may ask for: a mentor's own pairs, or anybody's for whoever leads. */
  public static MonthFilter of(CurrentMember by, boolean all, Optional<MentorId> mentor) {
    return new MonthFilter(by.leads() ? Optional.empty() : Optional.of(by.login()), all, mentor);
  }

  /**
   * Picks pairs.
   *
   * @param login of the mentor who keeps a pair's journal; empty where the curator does
   */
  Predicate<Mentorship> among(Function<Mentorship, String> login) {
    return it -> isKept(login.apply(it)) && mentor.map(it.mentor()::equals).orElse(true);
  }

  private boolean isKept(String login) {
    return keeper.map(login::equals).orElseGet(() -> all || mentor.isPresent() || login.isEmpty());
  }
}
