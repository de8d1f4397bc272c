package school.mentoring.mentorship.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.order.NamedPerson;
import school.mentoring.shared.russian.Dates;

/**
 * A change in the composition of the pairs.
 *
 * @param pair whom it is about
 * @param reader the mentor, whom the order is made known to
 * @param isNew whether the pair begins
 * @param cells the row of the annex without its number
 */
public record PairChange(PairKey pair, NamedPerson reader, boolean isNew, List<String> cells) {

  static PairChange begun(LabourCase about) {
    String since = "с " + Dates.text(about.pair().startsOn());
    String when = about.order().isEmpty() ? since : since + ", приказ " + about.order();
    return of(about, true, "Начала работу", when);
  }

  static PairChange ended(LabourCase about) {
    LocalDate lastDay = about.pair().endedOn().orElseGet(() -> about.end().orElseThrow().endsOn());
    return ended(about, lastDay);
  }

  /** A pair that is still at work, as it will be told of once it has ended. */
  static PairChange ended(LabourCase about, LocalDate lastDay) {
    return of(about, false, "Прекращена", "последний день " + Dates.text(lastDay));
  }

  private static PairChange of(LabourCase about, boolean isNew, String change, String when) {
    MentorId mentor = about.pair().mentor();
    MenteeId mentee = about.pair().mentee();
    return new PairChange(
        new PairKey(mentor, mentee),
        new NamedPerson(about.mentorName(), about.mentorPost()),
        isNew,
        List.of(about.mentorLine(), about.menteeLine(), about.pair().form(), change, when));
  }

  List<String> row(int number) {
    return Stream.concat(Stream.of(Integer.toString(number)), cells.stream()).toList();
  }
}
