package school.mentoring.shared;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a page, in the one way of writing it that browsers send: {@code
 * https://школа12.рф/наставничество} is {@code https://xn--12-6kc3bfr2e.xn--p1ai/%D0%BD…}. However
 * people type it, two addresses of one page are equal.
 *
 * @param server with the scheme, in ASCII and lower case, without the usual port
 * @param path in ASCII, without dots to be resolved and without a slash at the end; may be empty
 * @param query what follows a question mark; empty where nothing does
 */
public record WebAddress(String server, String path, String query) {

  private static final Pattern PARTS =
      Pattern.compile(
          "(https?)://([^/?#\\s@:]+)(?::(\\d{1,5}))?(/[^?#\\s]*)?(?:\\?([^#\\s]*))?(#\\S*)?",
          Pattern.CASE_INSENSITIVE);

  /** What stands in an address as it is: RFC 3986, unreserved, sub-delims, and what parts it. */
  private static final String AS_IT_IS = "-._~!$&'()*+,;=:@/";

  private static final Pattern HALF_WRITTEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  /** The address that somebody typed; empty if it is none. */
  public static Optional<WebAddress> of(String typed) {
    Matcher parts =
        PARTS.matcher(
            Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC).strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      String path = parts.group(4) == null ? "" : resolved(ascii(parts.group(4)));
      String query = parts.group(5) == null ? "" : "?" + ascii(parts.group(5));
      return Optional.of(new WebAddress(server(parts), path.replaceAll("/+$", ""), query));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private static String server(Matcher parts) {
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    String host = IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
    String port = parts.group(3) == null ? "" : parts.group(3);
    boolean usual = port.isEmpty() || port.equals(scheme.equals("http") ? "80" : "443");
    return scheme + "://" + host.replaceAll("\\.$", "") + (usual ? "" : ":" + port);
  }

  private static String resolved(String path) {
    return URI.create("http://x" + path).normalize().getRawPath();
  }

  /** Letters of other alphabets by their bytes; what was written by its bytes needlessly, not. */
  private static String ascii(String typed) {
    if (HALF_WRITTEN.matcher(typed).find()) {
      throw new IllegalArgumentException(typed);
    }
    StringBuilder ascii = new StringBuilder();
    for (int at = 0; at < typed.length(); at += Character.charCount(typed.codePointAt(at))) {
      int sign = typed.codePointAt(at);
      if (sign == '%') {
        ascii.append(octet(Integer.parseInt(typed, at + 1, at + 3, 16)));
        at += 2;
      } else {
        ascii.append(sign < 128 ? asItIs((char) sign) : octets(sign));
      }
    }
    return ascii.toString();
  }

  /** One byte as an address has it: a letter or a digit is never hidden behind its number. */
  private static String octet(int octet) {
    boolean plain = letterOrDigit(octet) || "-._~".indexOf(octet) >= 0;
    return plain ? String.valueOf((char) octet) : "%%%02X".formatted(octet);
  }

  private static String octets(int sign) {
    StringBuilder octets = new StringBuilder();
    for (byte it : Character.toString(sign).getBytes(StandardCharsets.UTF_8)) {
      octets.append("%%%02X".formatted(it & 0xff));
    }
    return octets.toString();
  }

  private static char asItIs(char sign) {
    if (!letterOrDigit(sign) && AS_IT_IS.indexOf(sign) < 0) {
      throw new IllegalArgumentException(String.valueOf(sign));
    }
    return sign;
  }

  private static boolean letterOrDigit(int sign) {
    return sign < 128 && Character.isLetterOrDigit(sign);
  }

  /** Whether it leads to a page as it stands, without anything asked of the page. */
  public boolean plain() {
    return query.isEmpty();
  }

  /** Whether another page is this one, or lies under it. */
  public boolean covers(WebAddress other) {
    return server.equals(other.server)
        && (equals(other) || plain() && other.path.startsWith(path + "/"));
  }

  /** As it is sent, in ASCII. */
  @Override
  public String toString() {
    return server + path + query;
  }
}
