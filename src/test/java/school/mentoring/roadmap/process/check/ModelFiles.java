package school.mentoring.roadmap.process.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The models that tests of the check begin with. */
public final class ModelFiles {

  private ModelFiles() {}

  /** Everything the application ships, as it is named when it is deployed. */
  public static Map<String, byte[]> shipped() {
    Map<String, byte[]> files = new TreeMap<>();
    files.putAll(under(Path.of("processes"), Path.of("")));
    files.putAll(under(Path.of("forms"), Path.of("")));
    return files;
  }

  /**
   * A roadmap that somebody else drew, with its stage, form and decision; nothing wrong with it.
   */
  public static Map<String, byte[]> museumRoadmap() {
    return roadmap("museum");
  }

  /** A roadmap of two years with loops, a stage that carries a line and a date others set. */
  static Map<String, byte[]> circleRoadmap() {
    return roadmap("circle");
  }

  /**
   * The worked example of the guide for authors: a roadmap of two years in five stages, drawn by
   * the element templates, with every building block.
   */
  public static Map<String, byte[]> villageRoadmap() {
    return roadmap("village");
  }

  private static Map<String, byte[]> roadmap(String name) {
    Path folder = Path.of("src/test/resources/roadmaps", name);
    Map<String, byte[]> files = under(folder, folder);
    files.keySet().removeIf(it -> it.endsWith(".md"));
    return files;
  }

  /** The same roadmap under ids of its own: {@code robot} gives {@code robotMentoring}. */
  public static Map<String, byte[]> roadmapOf(String word) {
    Map<String, byte[]> files = new TreeMap<>();
    String title = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    museumRoadmap()
        .forEach(
            (name, file) ->
                files.put(
                    name.replace("museum", word),
                    new String(file, StandardCharsets.UTF_8)
                        .replace("museum", word)
                        .replace("Museum", title)
                        .getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  private static Map<String, byte[]> under(Path folder, Path base) {
    try (Stream<Path> all = Files.walk(folder)) {
      Map<String, byte[]> files = new TreeMap<>();
      all.filter(Files::isRegularFile)
          .forEach(
              it ->
                  files.put(
                      (base.toString().isEmpty() ? it : base.relativize(it)).toString(),
                      content(it)));
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
