package school.mentoring.shared.table;

import java.util.regex.Pattern;
import school.mentoring.shared.Refusal;

/** A workbook that somebody sent to be filled: looked through before anything opens it. */
public final class SafeWorkbook {

  /** Whoever fills it keeps the whole of it in memory. */
  private static final int MOST_ELEMENTS = 300_000;

  private static final Pattern MACROS =
      Pattern.compile("(?i).*(vbaProject[^/]*|/activeX/.*|/macrosheets/.*|/dialogsheets/.*)");

  private static final Pattern OUTSIDE =
      Pattern.compile(
          "(?i).*(/externalLinks/.*|/embeddings/.*|/connections\\.xml|/queryTables/.*)");

  private SafeWorkbook() {}

  /**
   * Goes on if the file is a workbook that costs neither memory nor trust.
   *
   * @throws Refusal if it is too large, unpacks to too much, has macros or is no workbook
   */
  public static void check(byte[] file, TableLimits limits) {
    if (file.length > limits.bytes()) {
      throw new Refusal(
          "Файл больше %d КБ: оставьте в нём только форму и загрузите снова."
              .formatted(limits.bytes() / 1024));
    }
    if (TableSniffer.format(file) != TableFormat.XLSX) {
      throw new Refusal("Это не книга Excel: загрузите файл в виде «Книга Excel (XLSX)».");
    }
    XlsxPackage book = XlsxPackage.inspected(file, limits);
    if (book.elements() > MOST_ELEMENTS) {
      throw new Refusal(
          "В книге слишком много ячеек и оформления (больше %d): оставьте в ней только форму и загрузите снова."
              .formatted(MOST_ELEMENTS));
    }
    if (book.hasAny(MACROS)) {
      throw new Refusal(
          "В книге есть макросы: сохраните её через «Сохранить как» в виде «Книга Excel (XLSX)».");
    }
    if (book.hasAny(OUTSIDE)) {
      throw new Refusal(
          "В книге есть связи с другими файлами или вложенные объекты: разорвите связи («Данные — Изменить связи»), удалите объекты и загрузите снова.");
    }
  }
}
