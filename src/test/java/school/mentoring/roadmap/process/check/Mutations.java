package school.mentoring.roadmap.process.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** One change for every rule, from a table: a line break of a text is written as \n. */
final class Mutations {

  private static final Path RULES = Path.of("src/test/resources/roadmaps/broken-rules.tsv");
  private static final Path DISGUISES = Path.of("src/test/resources/roadmaps/disguises.tsv");

  private Mutations() {}

  static Stream<Mutation> all() {
    return Stream.concat(read(RULES), disguises());
  }

  /** Ways to run code, to reach outside, or to pose as what the application ships. */
  static Stream<Mutation> disguises() {
    return read(DISGUISES);
  }

  private static Stream<Mutation> read(Path table) {
    try {
      return Files.readAllLines(table).stream()
          .filter(it -> !it.startsWith("#"))
          .map(it -> it.split("\t", -1))
          .map(it -> new Mutation(it[0], lines(it[2]), lines(it[3]), it[1], it[4], it[5]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines(String text) {
    return text.replace("\\n", "\n");
  }

  /** The change that is refused with this reason. */
  static Mutation thatSays(String reason) {
    return all()
        .filter(it -> it.reason().equals(reason))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nothing says " + reason));
  }
}
