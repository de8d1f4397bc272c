package school.mentoring.mentorship;

/** Where a pair stands. */
public enum MentorshipState {
  ACTIVE("идёт", "good"),
  TRIAL_FAILED("не сложилась", "warn"),
  ENDED_EARLY("прекращена", "warn"),
  FINISHED("завершена", "");

  private final String title;
  private final String mark;

  MentorshipState(String title, String mark) {
    this.title = title;
    this.mark = mark;
  }

  /** As people read it in lists. */
  public String title() {
    return title;
  }

  /** How pages mark it: {@code good}, {@code warn} or nothing. */
  public String mark() {
    return mark;
  }
}
