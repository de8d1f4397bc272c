package school.mentoring.shared.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import school.mentoring.shared.Refusal;

/** Tells by content what kind of table a file is; what is none is refused with the remedy. */
final class TableSniffer {

  private static final int LOOKED_AT = 512;
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private TableSniffer() {}

  static TableFormat format(byte[] file) {
    if (starts(file, 'P', 'K', 3, 4)) {
      return TableFormat.XLSX;
    }
    if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw contains(file, ENCRYPTED)
          ? new Refusal(
              "Книга закрыта паролем: снимите пароль («Файл — Сведения — Защита книги») и загрузите снова.")
          : new Refusal(
              "Это книга старого вида (XLS): откройте её и сохраните через «Сохранить как» в виде «Книга Excel (XLSX)».");
    }
    if (starts(file, '%', 'P', 'D', 'F')
        || starts(file, 0x89, 'P', 'N', 'G')
        || starts(file, 0xFF, 0xD8, 0xFF)) {
      throw new Refusal("Это не таблица, а PDF или картинка: загрузите файл XLSX или CSV.");
    }
    if (markup(file)) {
      throw new Refusal(
          "Это веб-страница или XML, хотя файл назван таблицей: откройте его в Excel и сохраните как «Книга Excel (XLSX)».");
    }
    return TableFormat.CSV;
  }

  private static boolean markup(byte[] file) {
    String start =
        new String(file, 0, Math.min(LOOKED_AT, file.length), Charset.forName("ISO-8859-1"))
            .replaceFirst("^\u00EF\u00BB\u00BF", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return start.startsWith("<?xml") || start.matches("(?s)<(!doctype|html|table|meta|style).*");
  }

  private static boolean starts(byte[] file, int... with) {
    boolean same = file.length >= with.length;
    for (int i = 0; same && i < with.length; i++) {
      same = file[i] == (byte) with[i];
    }
    return same;
  }

  private static boolean contains(byte[] file, byte[] wanted) {
    for (int at = 0; at + wanted.length <= file.length; at++) {
      int i = 0;
      while (i < wanted.length && file[at + i] == wanted[i]) {
        i++;
      }
      if (i == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
