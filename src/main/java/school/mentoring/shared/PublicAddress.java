package school.mentoring.shared;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people outside reach the server, if they can; checked when the server starts. */
@Component
public class PublicAddress {

  /** A server, and a path that is what it reads. */
  private static final Pattern PLAIN = Pattern.compile("https?://[^/?#@\\s]+(/[A-Za-z0-9_-]+)*/?");

  private final String base;

  /**
   * Reads the setting.
   *
   * @param address for example {@code https://школа12.рф}, told on in ASCII; blank where nobody
   *     reaches the server from outside
   */
  public PublicAddress(@Value("${mentoring.public-address:}") String address) {
    this.base = address.isBlank() ? "" : checked(address.strip());
  }

  /** The full address of a page, where the server has an outside address. */
  public Optional<String> of(String path) {
    return base.isEmpty() ? Optional.empty() : Optional.of(base + path);
  }

  private static String checked(String address) {
    return Optional.of(address)
        .filter(it -> PLAIN.matcher(it).matches())
        .flatMap(WebAddress::of)
        .orElseThrow(() -> refused(address))
        .toString();
  }

  private static IllegalStateException refused(String address) {
    return new IllegalStateException(
        "Внешний адрес сервера (mentoring.public-address) «%s» не годится: укажите его в виде https://школа.example без параметров."
            .formatted(address));
  }
}
