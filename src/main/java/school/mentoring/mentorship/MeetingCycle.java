package school.mentoring.mentorship;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which meetings the pairs of a programme hold, and what each of them builds upon. */
public enum MeetingCycle {
  /** First, trial, planning, regular and final meetings. */
  FULL(
      Map.of(
          MeetingKind.TRIAL, MeetingKind.FIRST,
          MeetingKind.PLANNING, MeetingKind.TRIAL,
          MeetingKind.REGULAR, MeetingKind.FIRST,
          MeetingKind.FINAL, MeetingKind.PLANNING)),

  /**
   * The first meeting plans at once; the pairs end together, without final meetings of their own.
   */
  SHORT(
      Map.of(
          MeetingKind.REGULAR, MeetingKind.PLANNING,
          MeetingKind.FINAL, MeetingKind.PLANNING)),

  /** For one aim: the first meeting plans at once, the last one sums up. */
  GOAL(
      Map.of(
          MeetingKind.REGULAR, MeetingKind.PLANNING,
          MeetingKind.FINAL, MeetingKind.PLANNING)),

  /** On request: no plan, a meeting whenever help is wanted, the last one sums up. */
  REQUEST(Map.of()),

  /** One single meeting, the first and the last at once; it is kept as the final one. */
  SINGLE(Map.of());

  private static final Map<MeetingCycle, Set<MeetingKind>> HELD =
      Map.of(
          FULL, EnumSet.allOf(MeetingKind.class),
          SHORT, EnumSet.of(MeetingKind.PLANNING, MeetingKind.REGULAR, MeetingKind.FINAL),
          GOAL, EnumSet.of(MeetingKind.PLANNING, MeetingKind.REGULAR, MeetingKind.FINAL),
          REQUEST, EnumSet.of(MeetingKind.REGULAR, MeetingKind.FINAL),
          SINGLE, EnumSet.of(MeetingKind.FINAL));

  private final Map<MeetingKind, MeetingKind> after;

  MeetingCycle(Map<MeetingKind, MeetingKind> after) {
    this.after = after;
  }

  /**
   * The cycle that a roadmap asks for.
   *
   * @throws IllegalArgumentException naming what is allowed, in Russian
   */
  public static MeetingCycle of(String text) {
    return switch (text) {
      case "full" -> FULL;
      case "short" -> SHORT;
      default ->
          throw new IllegalArgumentException(
              "Порядок встреч «%s» неизвестен: вызов accompanyPairs передаёт full или short."
                  .formatted(text));
    };
  }

  /** The kinds of meetings that such a pair holds. */
  public Set<MeetingKind> kinds() {
    return HELD.get(this);
  }

  /** The kinds of meetings that a pair may still enter after those that it has had. */
  public List<MeetingKind> open(Set<MeetingKind> held) {
    return kinds().stream().filter(it -> !it.once() || !held.contains(it)).sorted().toList();
  }

  /** As the model names it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The meeting that a pair must have had before this one. */
  Optional<MeetingKind> before(MeetingKind kind) {
    return Optional.ofNullable(after.get(kind));
  }
}
