package school.mentoring.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the lines of a PDF may break: as in any Russian text, but not inside a number with a stroke
 * or a hyphen, «2026/2027» and «№ 10-ОД», nor before a per cent sign, «−10,4 %», nor between two
 * initials, «А. П.»; and anywhere in what is longer than any word.
 */
class LineBreaks implements FSTextBreaker {

  private static final Pattern WHOLE =
      Pattern.compile(
          "\\d+/\\d+|[№§][ \u00a0](?:[^\\s,;:()«»]*[-/][^\\s,;:()«»]*[^\\s,;:.()«»]|[^\\s_])"
              + "|(?<![А-ЯЁа-яё])[А-ЯЁ]\\. ?[А-ЯЁ]\\."
              + "|[−+]?\\d+(?:,\\d+)?(?: ?%)?");

  /** The longest Russian words have some thirty letters; what is longer is broken anywhere. */
  private static final int LONGEST_WORD = 30;

  private final BreakIterator usual = BreakIterator.getLineInstance(new Locale("ru"));
  private final BreakIterator signs = BreakIterator.getCharacterInstance(new Locale("ru"));
  private final BitSet places = new BitSet();
  private int last;

  @Override
  public void setText(String text) {
    places.clear();
    last = 0;
    usual.setText(text);
    signs.setText(text);
    BitSet held = held(text);
    int from = 0;
    for (int to = usual.next(); to != BreakIterator.DONE; to = usual.next()) {
      if (!held.get(to)) {
        anywhere(from, to);
        places.set(to);
        from = to;
      }
    }
  }

  private static BitSet held(String text) {
    BitSet held = new BitSet();
    Matcher whole = WHOLE.matcher(text);
    while (whole.find()) {
      held.set(whole.start() + 1, whole.end());
    }
    return held;
  }

  /** Else one sign after another without a blank would push everything beside it off the page. */
  private void anywhere(int from, int to) {
    if (to - from > LONGEST_WORD) {
      for (int at = signs.following(from); at < to; at = signs.next()) {
        places.set(at);
      }
    }
  }

  @Override
  public int next() {
    last = last < 0 ? last : places.nextSetBit(last + 1);
    return last < 0 ? BreakIterator.DONE : last;
  }
}
