package school.mentoring.shared;

/**
 * The domain refuses: what was asked breaks a rule. The message is Russian, names the field or the
 * thing, its value and the remedy, and is shown to the person as it is. The transaction is rolled
 * back: nothing half-done is kept.
 */
public class Refusal extends RuntimeException {

  /** What kind of answer the refusal is, for those who speak HTTP. */
  public enum Kind {
    /** What was sent breaks a rule; another value may pass. */
    INVALID,
    /** The thing is not there, or not there for this person. */
    NOT_FOUND,
    /** This person may not do it. */
    FORBIDDEN,
    /** Somebody was faster, or the thing is in another state by now. */
    CONFLICT,
    /** Too much is asked for at once; later it may pass. */
    BUSY
  }

  private final Kind kind;

  private Refusal(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public Refusal(String message) {
    this(Kind.INVALID, message);
  }

  /** The thing is not there, or not there for this person: the two are not told apart. */
  public static Refusal notFound(String message) {
    return new Refusal(Kind.NOT_FOUND, message);
  }

  /** This person may not do it. */
  public static Refusal forbidden(String message) {
    return new Refusal(Kind.FORBIDDEN, message);
  }

  /** Somebody was faster, or the thing is in another state by now. */
  public static Refusal conflict(String message) {
    return new Refusal(Kind.CONFLICT, message);
  }

  /** Too much is asked for at once; later it may pass. */
  public static Refusal busy(String message) {
    return new Refusal(Kind.BUSY, message);
  }

  public Kind kind() {
    return kind;
  }
}
