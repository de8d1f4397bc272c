package school.mentoring.shared.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.mentoring.shared.Refusal;

/** The text of a CSV file: its encoding, its separator, and cells that are no formulas. */
final class CsvText {

  private static final Charset WINDOWS = Charset.forName("windows-1251");
  private static final String MARK = "\uFEFF";
  private static final int LINES_LOOKED_AT = 3;
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvText() {}

  /** UTF-8 with or without its mark; what is no UTF-8 is taken for Windows-1251. */
  static String of(byte[] file) {
    if (starts(file, 'P', 'K') || starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new Refusal(
          "Это книга Excel, а не CSV: откройте её и сохраните через «Сохранить как» в виде «CSV UTF-8».");
    }
    String text = decoded(file);
    if (text.chars().anyMatch(it -> it < ' ' && it != '\n' && it != '\r' && it != '\t')) {
      throw wrongEncoding();
    }
    return text.startsWith(MARK) ? text.substring(1) : text;
  }

  private static boolean starts(byte[] file, int... with) {
    boolean same = file.length >= with.length;
    for (int i = 0; same && i < with.length; i++) {
      same = file[i] == (byte) with[i];
    }
    return same;
  }

  private static String decoded(byte[] file) {
    try {
      return strictly(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException noUtf8) {
      try {
        return strictly(file, WINDOWS);
      } catch (CharacterCodingException neither) {
        throw wrongEncoding();
      }
    }
  }

  private static String strictly(byte[] file, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
  }

  static Refusal wrongEncoding() {
    return new Refusal(
        "Кодировка файла не подходит: сохраните его как CSV в UTF-8 или Windows-1251 и загрузите снова.");
  }

  /** The separator that the first lines, among them the header, have most of. */
  static char separator(String text) {
    String start = text.lines().limit(LINES_LOOKED_AT).collect(Collectors.joining("\n"));
    return Stream.of(';', ',', '\t')
        .max(Comparator.comparingLong(it -> start.chars().filter(c -> c == it).count()))
        .orElse(';');
  }

  /** A cell that a spreadsheet does not take for a formula. */
  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  /** The cell as it was before {@link #harmless}. */
  static String plain(String cell) {
    return cell.length() > 1
            && cell.charAt(0) == '\''
            && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }
}
