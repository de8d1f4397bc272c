package school.mentoring.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people outside reach the server, if they can; checked when the server starts. */
@Component
public class PublicAddress {

  private final String base;

  /**
   * Reads the setting.
   *
   * @param address for example {@code https://school.example}; blank where nobody reaches the
   *     server from outside
   */
  public PublicAddress(@Value("${mentoring.public-address:}") String address) {
    this.base = address.isBlank() ? "" : checked(address.strip());
  }

  /** The full address of a page, where the server has an outside address. */
  public Optional<String> of(String path) {
    return base.isEmpty() ? Optional.empty() : Optional.of(base + path);
  }

  private static String checked(String address) {
    URI uri = uri(address);
    boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
    if (!web || uri.getHost() == null || hasMore(uri)) {
      throw refused(address);
    }
    return address.replaceAll("/+$", "");
  }

  /** Whether anything but a host, a port and a plain path is in it. */
  private static boolean hasMore(URI uri) {
    return uri.getUserInfo() != null
        || uri.getQuery() != null
        || uri.getFragment() != null
        || !uri.getRawPath().matches("(/[A-Za-z0-9_-]+)*/?");
  }

  private static URI uri(String address) {
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      throw refused(address);
    }
  }

  private static IllegalStateException refused(String address) {
    return new IllegalStateException(
        "Внешний адрес сервера (mentoring.public-address) «%s» не годится: укажите его в виде https://школа.example без параметров."
            .formatted(address));
  }
}
