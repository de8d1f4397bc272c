package school.mentoring.mentorship.papers;

import java.util.List;

/**
 * A change in the composition of the pairs.
 *
 * @param cells the row of the annex without its number
 */
record PairChange(LabourCase about, List<String> cells) {

  static PairChange begun(LabourCase about) {
    String since = "с " + PaperDates.text(about.pair().startsOn());
    return of(
        about,
        "Начала работу",
        about.order().isEmpty() ? since : since + ", приказ " + about.order());
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

  List<String> row(int number) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(Integer.toString(number)), cells.stream())
        .toList();
  }
}
