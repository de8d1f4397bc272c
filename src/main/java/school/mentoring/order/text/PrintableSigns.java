package school.mentoring.order.text;

import java.util.regex.Pattern;

/**
 * What a printer, a database and a word processor take of a pasted text: lines that other programs
 * end by signs of their own are lines, all other signs that stand for no letter are left out.
 */
public final class PrintableSigns {

  private static final Pattern LINE_END = Pattern.compile("[\\x0B\\f\\x85\\u2028\\u2029]");
  private static final Pattern UNKNOWN =
      Pattern.compile("[^\\t\\n\\r\\x20-\\x7E\\xA0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private PrintableSigns() {}

  /** Null stays null. */
  public static String in(String text) {
    return text == null
        ? null
        : UNKNOWN.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
  }
}
