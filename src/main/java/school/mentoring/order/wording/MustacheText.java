package school.mentoring.order.wording;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.Map;
import java.util.function.UnaryOperator;
import school.mentoring.shared.Refusal;

/** Fills a text by Mustache: plain text, without logic, every name known. */
final class MustacheText {

  private static final int LONGEST = 200_000;
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .escapeHTML(false)
          .emptyStringIsFalse(true)
          .zeroIsFalse(true)
          .strictSections(true)
          .withCollector(new PlainData());

  private MustacheText() {}

  /**
   * The text with its names filled in.
   *
   * @param part the text of a part that it takes in, by its name
   * @throws Refusal if the text is broken, names something unknown or grows beyond all measure
   */
  static String write(String text, Map<String, Object> facts, UnaryOperator<String> part) {
    Limited out = new Limited();
    try {
      COMPILER
          .withLoader(name -> new StringReader(part.apply(name.strip())))
          .compile(text)
          .execute(facts, out);
      return out.toString();
    } catch (MustacheException e) {
      throw new Refusal("Текст приказа записан с ошибкой: %s.".formatted(e.getMessage()));
    }
  }

  /** Parts that take each other in many times over must not fill the memory. */
  private static final class Limited extends Writer {

    private final StringBuilder written = new StringBuilder();

    @Override
    public void write(char[] chars, int from, int length) {
      if (written.length() + length > LONGEST) {
        throw new Refusal(
            "Текст приказа с подставленными частями длиннее %d знаков: сократите его."
                .formatted(LONGEST));
      }
      written.append(chars, from, length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() throws IOException {}

    @Override
    public String toString() {
      return written.toString();
    }
  }
}
