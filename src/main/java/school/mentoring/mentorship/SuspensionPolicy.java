package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.shared.Refusal;

/**
 * What a pair whose meetings are suspended may not do. That a child asked for it, and when, must
 * not be read from a refusal: it speaks of the curator and names no day.
 */
@Component
public class SuspensionPolicy {

  private static final String SUSPENDED =
      "Встречи приостановлены куратором: новые не записывают и не планируют, пока он не примет решение. %s";

  private final SuspendedPairs suspended;

  SuspensionPolicy(SuspendedPairs suspended) {
    this.suspended = suspended;
  }

  /** Goes on if the pair meets. */
  public void mayPlan(MentorshipId pair) {
    if (since(pair).isPresent()) {
      throw Refusal.conflict(SUSPENDED.formatted("Дождитесь решения."));
    }
  }

  /**
   * Goes on if the pair can have met on a day; one that met before the suspension is entered by
   * whoever leads.
   */
  void mayEnter(MentorshipId pair, LocalDate heldOn, boolean leads) {
    of(List.of(pair)).mayEnter(pair, heldOn, leads);
  }

  /** What is known of some pairs at once. */
  Suspensions of(Collection<MentorshipId> pairs) {
    return new Suspensions(suspended.of(pairs));
  }

  /**
   * Pairs that do not meet now.
   *
   * @param since by the days on which they were suspended
   */
  record Suspensions(Map<MentorshipId, LocalDate> since) {

    /** As {@link SuspensionPolicy#mayEnter}. */
    void mayEnter(MentorshipId pair, LocalDate heldOn, boolean leads) {
      LocalDate day = since.get(pair);
      if (day != null && !(leads && !heldOn.isAfter(day))) {
        throw Refusal.conflict(
            SUSPENDED.formatted(
                leads
                    ? "Записать можно только встречу, которая прошла раньше."
                    : "Встречу, которая прошла раньше, внесёт куратор программы."));
      }
    }
  }

  /**
   * Those of some pairs that meet.
   *
   * @throws Refusal if there are pairs, and none of them does
   */
  List<Mentorship> meeting(List<Mentorship> pairs) {
    Map<MentorshipId, LocalDate> stopped = suspended.of(ids(pairs));
    List<Mentorship> meeting = pairs.stream().filter(it -> !stopped.containsKey(it.id())).toList();
    if (meeting.isEmpty() && !pairs.isEmpty()) {
      throw Refusal.conflict(
          SUSPENDED.formatted(
              "Завершите задачу после решения; встречу, которая прошла раньше, куратор внесёт на странице пары."));
    }
    return meeting;
  }

  /** Those of some pairs that do not meet now. */
  public Collection<MentorshipId> among(Collection<MentorshipId> pairs) {
    return suspended.of(pairs).keySet();
  }

  private Optional<LocalDate> since(MentorshipId pair) {
    return Optional.ofNullable(suspended.of(List.of(pair)).get(pair));
  }

  private static List<MentorshipId> ids(List<Mentorship> pairs) {
    return pairs.stream().map(Mentorship::id).toList();
  }
}
