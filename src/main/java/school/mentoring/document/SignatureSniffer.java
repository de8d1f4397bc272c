package school.mentoring.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Tells a detached electronic signature by its beginning: a sequence of type {@code signedData}
 * (CMS, RFC 5652), as it is or as text in Base64 with or without the lines around it.
 */
final class SignatureSniffer {

  private static final int SEQUENCE = 0x30;
  private static final int BEGINNING = 120;

  /** The identifier 1.2.840.113549.1.7.2. */
  private static final byte[] SIGNED_DATA = {
    0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x07, 0x02
  };

  private SignatureSniffer() {}

  static boolean isSignature(byte[] content) {
    byte[] beginning = Arrays.copyOf(content, Math.min(content.length, BEGINNING));
    return isSignedData(beginning) || isSignedData(decoded(beginning));
  }

  /** The identifier stands after the sequence's length, which takes one to five bytes. */
  private static boolean isSignedData(byte[] der) {
    if (der.length < SIGNED_DATA.length + 2 || der[0] != SEQUENCE) {
      return false;
    }
    for (int at = 2; at <= 6 && at + SIGNED_DATA.length <= der.length; at++) {
      if (Arrays.equals(der, at, at + SIGNED_DATA.length, SIGNED_DATA, 0, SIGNED_DATA.length)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] decoded(byte[] beginning) {
    String text =
        new String(beginning, StandardCharsets.US_ASCII)
            .replaceFirst("^-----BEGIN [A-Z0-9 ]+-----", "")
            .replaceAll("\\s", "");
    String whole = text.substring(0, Math.min(text.length(), 40) / 4 * 4);
    return whole.matches("[A-Za-z0-9+/]+") ? Base64.getDecoder().decode(whole) : new byte[0];
  }
}
