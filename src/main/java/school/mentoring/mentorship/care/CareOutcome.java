package school.mentoring.mentorship.care;

/** How the care for a pair ended. */
public enum CareOutcome {
  FINE("всё в порядке"),
  GOES_ON("пара продолжает работу"),
  REMATCHED("наставник меняется"),
  CLOSED("закрыто с причиной"),
  PAIR_ENDED("пара завершилась"),
  PROGRAMME_ENDED("программа завершилась");

  private final String title;

  CareOutcome(String title) {
    this.title = title;
  }

  /** As people read it in lists. */
  public String title() {
    return title;
  }

  /** Whether a curator decided it, and not the course of things. */
  boolean decided() {
    return this != PAIR_ENDED && this != PROGRAMME_ENDED;
  }
}
