package school.mentoring.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A template that names what Java no longer has fails only on the day somebody opens the page. */
class TemplateWordsUnitTests {

  private static final Pattern NAMED = Pattern.compile("T\\((school[\\w.$]+)\\)\\.(\\w+)");

  @Test
  void everythingThatTemplatesNameOfOurClassesIsThere() throws IOException {
    assertThat(Stream.concat(named("templates"), named("documents")).toList())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(known(it.group(1), it.group(2))).as(it.group()).isTrue());
  }

  private static Stream<MatchResult> named(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources", folder))) {
      return files.filter(it -> it.toString().endsWith(".html")).toList().stream()
          .flatMap(it -> NAMED.matcher(read(it)).results());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A class within a class is named with a point in some templates, with a dollar in others. */
  private static boolean known(String type, String member) throws ClassNotFoundException {
    Class<?> found = Class.forName(type.replaceFirst("\\.([A-Z]\\w*)\\.([A-Z]\\w*)$", ".$1\\$$2"));
    return Stream.concat(
            Arrays.stream(found.getMethods()).map(it -> it.getName()),
            Arrays.stream(found.getFields()).map(it -> it.getName()))
        .anyMatch(member::equals);
  }
}
