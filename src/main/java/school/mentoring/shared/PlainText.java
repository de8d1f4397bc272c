package school.mentoring.shared;

import java.util.BitSet;

/** Text as people see it: without signs that have no shape, and without halves of signs. */
public final class PlainText {

  private static final BitSet SHAPELESS = new BitSet();

  static {
    SHAPELESS.set(Character.CONTROL);
    SHAPELESS.set(Character.FORMAT);
    SHAPELESS.set(Character.SURROGATE);
  }

  private PlainText() {}

  /** The text itself where nothing is to be taken out. */
  public static String of(String text) {
    return text.codePoints().allMatch(PlainText::shown)
        ? text
        : text.codePoints()
            .filter(PlainText::shown)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean shown(int sign) {
    boolean blank = sign == '\n' || sign == '\r' || sign == '\t';
    boolean none = (sign & 0xFFFE) == 0xFFFE;
    return blank || !none && !SHAPELESS.get(Character.getType(sign));
  }
}
