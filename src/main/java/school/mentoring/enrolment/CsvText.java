package school.mentoring.enrolment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Stream;
import school.mentoring.shared.Refusal;

/** The text of a CSV file: its encoding, its delimiter, and cells that are no formulas. */
final class CsvText {

  private static final int LARGEST = 2 * 1024 * 1024;
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvText() {}

  static String of(byte[] file) {
    if (file.length == 0) {
      throw new Refusal("Файл пуст: выберите файл CSV с заголовком и хотя бы одной строкой.");
    }
    if (file.length > LARGEST) {
      throw new Refusal("Файл больше 2 МБ: разделите его на части.");
    }
    if (file[0] == 'P' && file.length > 1 && file[1] == 'K') {
      throw new Refusal("Это книга Excel, а не CSV: откройте её и сохраните как «CSV UTF-8».");
    }
    String text = decoded(file);
    if (text.indexOf('\0') >= 0) {
      throw new Refusal(
          "Кодировка файла не подходит: сохраните его как CSV в UTF-8 или Windows-1251.");
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decoded(byte[] file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      return new String(file, Charset.forName("windows-1251"));
    }
  }

  /** The delimiter that the header has most of. */
  static char delimiter(String header) {
    return Stream.of(';', ',', '\t')
        .max(Comparator.comparingLong(it -> header.chars().filter(c -> c == it).count()))
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
