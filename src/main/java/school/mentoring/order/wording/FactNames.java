package school.mentoring.order.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import school.mentoring.order.OrderKind;
import school.mentoring.organisation.GrammaticalCase;
import school.mentoring.shared.csv.CsvTable;

/** The names that texts of orders may use, listed with examples in {@code facts.csv}. */
public final class FactNames {

  static final List<String> CASES =
      Stream.of(GrammaticalCase.values()).map(GrammaticalCase::title).toList();

  private static final String FILE = "documents/order/facts.csv";
  private static final CsvTable.Limits LIMITS = new CsvTable.Limits(1_000_000, 1_000);
  private static final List<FactName> ALL = read();

  private FactNames() {}

  /** Those that an order of the kind offers, in the order of the file. */
  public static List<FactName> of(OrderKind kind) {
    return ALL.stream().filter(it -> it.serves(kind)).toList();
  }

  /** Those that every order offers: the ones of texts that belong to no single kind. */
  static List<FactName> common() {
    return ALL.stream().filter(it -> it.kinds().isEmpty()).toList();
  }

  /** All names. */
  static List<FactName> all() {
    return ALL;
  }

  /** As they may be written, forms included. */
  static Set<String> written(List<FactName> facts) {
    Set<String> names = new LinkedHashSet<>();
    facts.forEach(it -> names.addAll(it.written()));
    return names;
  }

  /**
   * What is known, completed so that every name of the list has a value, an empty one if need be.
   */
  static Map<String, Object> completed(List<FactName> facts, Map<String, ?> known) {
    Map<String, Object> all = new HashMap<>(known);
    facts.forEach(it -> all.put(it.name(), it.value(known.get(it.name()))));
    return all;
  }

  /** The examples of the file, for a preview without a programme. */
  public static Map<String, Object> examples(List<FactName> facts) {
    Map<String, Object> all = new HashMap<>();
    facts.forEach(it -> all.put(it.name(), it.exampleValue()));
    return all;
  }

  private static List<FactName> read() {
    List<String> columns = List.of("name", "type", "example", "meaning", "kinds");
    return CsvTable.read(bytes(), columns, LIMITS).rows().stream().map(FactNames::fact).toList();
  }

  private static FactName fact(CsvTable.Row row) {
    String kinds = row.text("kinds");
    return new FactName(
        row.text("name"),
        FactName.Type.valueOf(row.text("type").toUpperCase()),
        row.text("example"),
        row.text("meaning"),
        kinds.isEmpty() ? List.of() : List.of(kinds.split(" ")));
  }

  private static byte[] bytes() {
    try {
      return new ClassPathResource(FILE).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
