package school.mentoring.mentorship;

/**
 * A pair with the names of its people and nothing of its journal.
 *
 * @param row number in the annex of the order
 * @param initials of both, surname first: as little as tells one pair from another
 * @param called the mentor as a child may read it: «Вера П.»
 */
public record NamedPair(
    MentorshipId id,
    int row,
    String mentor,
    String mentee,
    String group,
    String form,
    MentorshipState state,
    String called,
    String initials) {

  /** What is told of somebody who was erased. */
  public static final String GONE = "участник удалён";

  static NamedPair of(Mentorship pair, PairNames.Names names) {
    return new NamedPair(
        pair.id(),
        pair.row(),
        names.mentor(pair),
        names.mentee(pair),
        names.group(pair),
        pair.form(),
        pair.state(),
        names.called(pair),
        names.initials(pair));
  }

  /** «Ветрова А. С. — Соколов И. П.» */
  public String names() {
    return mentor + " — " + mentee;
  }
}
