package school.mentoring.order.wording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import school.mentoring.order.OrderKind;

/** The wordings that come with the program, from {@code documents/order}. */
final class ShippedWordings {

  private static final Map<String, String> FILES = new ConcurrentHashMap<>();
  private static final Properties PARTS = OrderFacts.read("documents/order/fragments.properties");

  /** Begins the name of a file that holds the text of an annex. */
  private static final String FILE = "@";

  private ShippedWordings() {}

  static WordingText of(OrderKind kind) {
    return WordingText.parse(file(kind.key()));
  }

  /** The whole text of a file, without its extension. */
  private static String file(String name) {
    return FILES.computeIfAbsent(name, ShippedWordings::read);
  }

  /** A part that orders take in. */
  static Optional<String> part(String name) {
    return Optional.ofNullable(PARTS.getProperty(name)).map(ShippedWordings::text);
  }

  /** All parts by name. */
  static Map<String, String> parts() {
    Map<String, String> parts = new TreeMap<>();
    PARTS.stringPropertyNames().forEach(it -> parts.put(it, text(PARTS.getProperty(it))));
    return parts;
  }

  /** The names of the parts that are annexes of their own. */
  static Set<String> annexes() {
    return PARTS.stringPropertyNames().stream()
        .filter(it -> PARTS.getProperty(it).startsWith(FILE))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String text(String written) {
    return written.startsWith(FILE) ? file(written.substring(FILE.length())).strip() : written;
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
