package school.mentoring.mentorship.papers;

import java.util.List;

/**
 * A change in the composition of the pairs.
 *
 * @param cells the row of the annex without its number
 */
record PairChange(LabourCase about, List<String> cells) {

  private static final String BEGUN = "Начала работу";

  static PairChange begun(LabourCase about) {
    String since = "с " + PaperDates.text(about.pair().startsOn());
    return of(about, BEGUN, about.order().isEmpty() ? since : since + ", приказ " + about.order());
  }

  static PairChange ended(LabourCase about) {
    return of(
        about,
        "Прекращена",
        "последний день "
            + PaperDates.text(
                about.pair().endedOn().orElseGet(() -> about.end().orElseThrow().endsOn())));
  }

  private static PairChange of(LabourCase about, String change, String when) {
    return new PairChange(
        about, List.of(about.mentorLine(), about.menteeLine(), about.pair().form(), change, when));
  }

  /** Whether the pair is new. */
  boolean isNew() {
    return cells.contains(BEGUN);
  }

  List<String> row(int number) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(Integer.toString(number)), cells.stream())
        .toList();
  }
}
