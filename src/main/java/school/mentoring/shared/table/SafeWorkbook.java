package school.mentoring.shared.table;

import school.mentoring.shared.Refusal;

/** A workbook that somebody sent to be filled: looked through before anything opens it. */
public final class SafeWorkbook {

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
    XlsxPackage book = XlsxPackage.inspected(file, limits);
    if (book.has("xl/vbaProject.bin")) {
      throw new Refusal(
          "В книге есть макросы: сохраните её через «Сохранить как» в виде «Книга Excel (XLSX)».");
    }
  }
}
