package school.mentoring.mentorship;

import java.util.Map;
import java.util.Optional;

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
          MeetingKind.FINAL, MeetingKind.PLANNING));

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

  /** The meeting that a pair must have had before this one. */
  Optional<MeetingKind> before(MeetingKind kind) {
    return Optional.ofNullable(after.get(kind));
  }
}
