package school.mentoring.organisation.declension;

import com.github.petrovich4j.Case;
import com.github.petrovich4j.NameType;
import com.github.petrovich4j.Petrovich;
import com.github.petrovich4j.Rule;
import com.github.petrovich4j.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import school.mentoring.organisation.GrammaticalCase;
import school.mentoring.organisation.Inflected;
import school.mentoring.shared.csv.CsvTable;

/**
 * The rules of Russian names: the library's, and before them a file of those that it lacks or gets
 * wrong. The file writes a form as the library does: a hyphen takes a letter away, a point leaves
 * the word as it is, {@code ^} means a whole word.
 */
final class NameRules {

  private static final String FILE = "organisation/name-rules.csv";
  private static final List<String> FORMS =
      Stream.of(GrammaticalCase.values())
          .skip(1)
          .map(it -> it.name().toLowerCase(Locale.ROOT))
          .toList();
  private static final List<String> COLUMNS =
      Stream.concat(Stream.of("part", "gender", "tests"), FORMS.stream()).toList();

  private final Petrovich library = new Petrovich();
  private final Petrovich ours;

  NameRules() {
    List<CsvTable.Row> rows = rows();
    this.ours = new Petrovich(of("given", rows), of("surname", rows), of("patronymic", rows));
  }

  private static RuleSet of(String part, List<CsvTable.Row> rows) {
    Rule[] rules =
        rows.stream()
            .filter(it -> it.text("part").equals(part))
            .map(NameRules::rule)
            .toArray(Rule[]::new);
    return new RuleSet(rules, new Rule[0]);
  }

  private static Rule rule(CsvTable.Row row) {
    return new Rule(
        Gender.valueOf(row.text("gender").toUpperCase(Locale.ROOT)).ruled(),
        row.text("tests").split(" "),
        FORMS.stream().map(row::text).toArray(String[]::new));
  }

  /** A word written small, in the six cases. */
  Inflected forms(String word, NameType part, Gender gender) {
    Petrovich rules = ruledByUs(word, part, gender) ? ours : library;
    return Inflected.of(
        it ->
            it == GrammaticalCase.NOMINATIVE
                ? word
                : rules.say(word, part, gender.ruled(), Case.values()[it.ordinal() - 1]),
        true);
  }

  private boolean ruledByUs(String word, NameType part, Gender gender) {
    return !ours.say(word, part, gender.ruled(), Case.Genitive).equals(word);
  }

  private static List<CsvTable.Row> rows() {
    try {
      byte[] file = new ClassPathResource(FILE).getContentAsByteArray();
      return CsvTable.read(file, COLUMNS, new CsvTable.Limits(100_000, 1_000)).rows();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
