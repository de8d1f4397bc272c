package school.mentoring.order.paper;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import school.mentoring.order.Annex;

/** The people in the tables of an order: columns of names, one person a line, name before comma. */
final class NamedInAnnexes {

  private static final Pattern PEOPLE =
      Pattern.compile("(?iu).*(наставник|наставляем|фамилия|фио|участник|работник|куратор).*");

  private NamedInAnnexes() {}

  static boolean isOfPeople(String column) {
    return PEOPLE.matcher(column).matches();
  }

  /** The name in a line of a cell, «Иванова Анна Петровна, учитель» without the rest. */
  static String name(String line) {
    int comma = line.indexOf(',');
    return (comma < 0 ? line : line.substring(0, comma)).strip();
  }

  /** All names, each once, in their order. */
  static List<String> of(List<Annex> annexes) {
    return annexes.stream().flatMap(NamedInAnnexes::of).distinct().toList();
  }

  private static Stream<String> of(Annex annex) {
    List<Integer> columns =
        IntStream.range(0, annex.columns().size())
            .filter(it -> isOfPeople(annex.columns().get(it)))
            .boxed()
            .toList();
    return annex.rows().stream()
        .flatMap(row -> columns.stream().filter(it -> it < row.size()).map(row::get))
        .flatMap(String::lines)
        .map(NamedInAnnexes::name)
        .filter(it -> !it.isEmpty() && !it.equals("—"));
  }
}
