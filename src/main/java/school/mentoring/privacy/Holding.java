package school.mentoring.privacy;

/**
 * What one place holds of a person, and what becomes of it.
 *
 * @param place where it lies, for example «Журнал встреч»; never with a name
 * @param data which data these are, for the act
 * @param count of records, files or values
 * @param ground why it stays; empty where it goes
 */
public record Holding(String place, String data, int count, Fate fate, String ground) {

  /** Goes for good. */
  public static Holding erased(String place, String data, int count) {
    return new Holding(place, data, count, Fate.ERASED, "");
  }

  /** Stays without whose it is. */
  public static Holding pseudonymised(String place, String data, int count) {
    return new Holding(place, data, count, Fate.PSEUDONYMISED, "");
  }

  /** Stays as it is, as the law wants it. */
  public static Holding kept(String place, String data, int count, String ground) {
    return new Holding(place, data, count, Fate.KEPT, ground);
  }

  /** The program cannot tell: a person must look. */
  public static Holding toLookAt(String place, String data, int count, String why) {
    return new Holding(place, data, count, Fate.LOOK, why);
  }
}
