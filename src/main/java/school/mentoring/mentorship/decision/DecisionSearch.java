package school.mentoring.mentorship.decision;

import school.mentoring.mentorship.Decision;

/**
 * Which pairs are wanted on the page of decisions.
 *
 * @param text part of a name, a class or a form
 * @param show which decision they have
 */
public record DecisionSearch(String text, Show show) {

  /** What was decided of them. */
  public enum Show {
    ALL("все"),
    UNDECIDED("ждут решения"),
    GO_ON("продолжают"),
    FINISH("завершают"),
    NOTHING_TO_DECIDE("прекращены раньше");

    private final String title;

    Show(String title) {
      this.title = title;
    }

    /** As people read it. */
    public String title() {
      return title;
    }

    boolean takes(DecidedPair pair) {
      return switch (this) {
        case ALL -> true;
        case UNDECIDED -> pair.decidable() && pair.decided().isEmpty();
        case GO_ON -> pair.holds().filter(it -> it == Decision.GO_ON).isPresent();
        case FINISH -> pair.holds().filter(it -> it == Decision.FINISH).isPresent();
        case NOTHING_TO_DECIDE -> !pair.decidable();
      };
    }
  }

  /** Everybody. */
  public static final DecisionSearch ALL = new DecisionSearch("", Show.ALL);

  boolean takes(DecidedPair pair) {
    return show.takes(pair) && pair.matches(text);
  }
}
