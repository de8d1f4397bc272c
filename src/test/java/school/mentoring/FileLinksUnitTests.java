package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A link to a file is followed by the browser itself: as part of a page it would show as noise. */
class FileLinksUnitTests {

  private static final Path TEMPLATES = Path.of("src/main/resources/templates");
  private static final Pattern LINK =
      Pattern.compile("<a [^>]*th:href=\"[^\"]*\\.(pdf|docx|xlsx|csv|zip)\\b[^\"]*\"[^>]*>");

  @Test
  void everyLinkToAFileLeavesThePageAlone() throws IOException {
    try (Stream<Path> pages = Files.walk(TEMPLATES)) {
      List<String> links =
          pages
              .filter(it -> it.toString().endsWith(".html"))
              .flatMap(FileLinksUnitTests::links)
              .toList();
      assertThat(links).hasSizeGreaterThan(20);
      assertThat(links).allSatisfy(it -> assertThat(it).contains("hx-boost=\"false\""));
    }
  }

  private static Stream<String> links(Path page) {
    try {
      return LINK.matcher(Files.readString(page)).results().map(MatchResult::group);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
