package school.mentoring.privacy;

/** Records that are kept for as long as the rules of archives say, and no longer. */
public interface KeptForYears {

  /**
   * Takes away those whose term is over. Safe to run twice and on several nodes.
   *
   * @return how many there were
   */
  int forget();
}
