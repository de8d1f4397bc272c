package school.mentoring.matching.optimum;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whom may be matched with whom, and how good each pair is. Identifiers are opaque; the lists are
 * kept sorted by them, so two problems that differ only in the order of their lists are equal.
 *
 * @param objective what the best plan is best in
 * @param mentors every mentor once, with the number of places still to be filled
 * @param mentees every mentee once, with the number of mentors wanted
 * @param admissible the only pairs a solution may contain, each at most once
 * @param pinned pairs decided by people: a solution contains them all, so each must be admissible
 *     and fit its mentor's places and its mentee's wish
 * @throws IllegalArgumentException if a rule above is broken; the Russian message names the culprit
 */
public record MatchingProblem(
    Objective objective,
    List<MentorCapacity> mentors,
    List<MenteeDemand> mentees,
    List<AdmissiblePair> admissible,
    Set<PinnedPair> pinned) {

  public MatchingProblem {
    Objects.requireNonNull(objective);
    mentors = sorted(mentors, comparing(MentorCapacity::mentor));
    mentees = sorted(mentees, comparing(MenteeDemand::mentee));
    admissible = sorted(admissible, AdmissiblePair.BY_IDS);
    pinned = sortedSet(pinned, comparing(PinnedPair::mentor).thenComparing(PinnedPair::mentee));
    new MatchingProblemCheck(mentors, mentees, admissible, pinned).check();
  }

  /** As many participants as possible, one mentor for a mentee. */
  public MatchingProblem(
      List<MentorCapacity> mentors,
      List<String> mentees,
      List<AdmissiblePair> admissible,
      Set<PinnedPair> pinned) {
    this(
        Objective.MOST_PARTICIPANTS,
        mentors,
        mentees.stream().map(it -> new MenteeDemand(it, 1)).toList(),
        admissible,
        pinned);
  }

  private static <T> List<T> sorted(Collection<T> items, Comparator<T> order) {
    return items.stream().sorted(order).toList();
  }

  private static <T> Set<T> sortedSet(Collection<T> items, Comparator<T> order) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(sorted(items, order)));
  }

  /**
   * A mentor and the number of mentees the mentor can still take.
   *
   * @param least a group opens with so many mentees or not at all; up to 1 for a mentor of pairs
   * @param capacity 0 or more; 0 means that the mentor takes nobody
   */
  public record MentorCapacity(String mentor, int least, int capacity) {

    public MentorCapacity {
      Objects.requireNonNull(mentor);
      if (capacity < 0) {
        throw new IllegalArgumentException(
            "У наставника «%s» число мест %d: укажите 0 или больше".formatted(mentor, capacity));
      }
      if (least < 0 || capacity > 0 && least > capacity) {
        throw new IllegalArgumentException(
            "У наставника «%s» наименьшая группа %d, а мест %d: укажите от 0 до числа мест"
                .formatted(mentor, least, capacity));
      }
    }

    /** A mentor of pairs. */
    public MentorCapacity(String mentor, int capacity) {
      this(mentor, 0, capacity);
    }
  }

  /**
   * A mentee and the number of mentors wanted.
   *
   * @param most 1 or more, never the same mentor twice
   */
  public record MenteeDemand(String mentee, int most) {

    public MenteeDemand {
      Objects.requireNonNull(mentee);
      if (most < 1) {
        throw new IllegalArgumentException(
            "Наставляемому «%s» нужно наставников: %d; укажите 1 или больше"
                .formatted(mentee, most));
      }
    }
  }

  /**
   * A pair that the rules allow.
   *
   * @param points how good the pair is, 0 or more; more is better
   */
  public record AdmissiblePair(String mentor, String mentee, int points) {

    static final Comparator<AdmissiblePair> BY_IDS =
        comparing(AdmissiblePair::mentor).thenComparing(AdmissiblePair::mentee);

    public AdmissiblePair {
      Objects.requireNonNull(mentor);
      Objects.requireNonNull(mentee);
      if (points < 0) {
        throw new IllegalArgumentException(
            "У пары «%s» — «%s» %d баллов: укажите 0 или больше".formatted(mentor, mentee, points));
      }
    }

    public PinnedPair ids() {
      return new PinnedPair(mentor, mentee);
    }
  }

  /** A pair that is decided already and stays whatever it costs the others. */
  public record PinnedPair(String mentor, String mentee) {

    public PinnedPair {
      Objects.requireNonNull(mentor);
      Objects.requireNonNull(mentee);
    }

    @Override
    public String toString() {
      return "«%s» — «%s»".formatted(mentor, mentee);
    }
  }
}
