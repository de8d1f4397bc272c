package school.mentoring.order;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/** The wordings that come with the program, from {@code documents/order}. */
final class ShippedWordings {

  private static final Map<String, String> FILES = new ConcurrentHashMap<>();
  private static final Properties PARTS = OrderFacts.read("documents/order/fragments.properties");

  private ShippedWordings() {}

  static WordingText of(OrderKind kind) {
    return WordingText.parse(file(kind.key()));
  }

  /** The whole text of a file, without its extension. */
  static String file(String name) {
    return FILES.computeIfAbsent(name, ShippedWordings::read);
  }

  /** A part that orders take in. */
  static Optional<String> part(String name) {
    return Optional.ofNullable(PARTS.getProperty(name));
  }

  /** All parts by name. */
  static Map<String, String> parts() {
    Map<String, String> parts = new TreeMap<>();
    PARTS.stringPropertyNames().forEach(it -> parts.put(it, PARTS.getProperty(it)));
    return parts;
  }

  private static String read(String name) {
    try {
      return new ClassPathResource("documents/order/" + name + ".txt")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
