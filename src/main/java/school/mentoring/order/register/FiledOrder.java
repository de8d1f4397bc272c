package school.mentoring.order.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import school.mentoring.order.Order;
import school.mentoring.shared.russian.Dates;

/**
 * An order in the archive of its year.
 *
 * @param file its name within the archive
 * @param sha256 of the file
 * @param scan the scan's name within the archive, or where it is kept; may be empty
 * @param intact whether the order says what it said when it was registered
 */
public record FiledOrder(
    int position,
    LocalDate date,
    String number,
    String heading,
    String file,
    String sha256,
    int pages,
    String scan,
    boolean intact) {

  static FiledOrder of(
      int position, Order order, String file, byte[] pdf, String scan, boolean intact) {
    return new FiledOrder(
        position,
        order.date().orElseThrow(),
        order.number().orElseThrow(),
        order.text().heading(),
        file,
        sha256(pdf),
        pages(pdf),
        scan,
        intact);
  }

  /** «27.05.2026». */
  public String day() {
    return Dates.text(date);
  }

  /** What an inspector has to know of it. */
  public String remark() {
    return intact ? "" : "Содержание изменено после регистрации";
  }

  List<Object> cells() {
    return Arrays.asList(position, date, number, heading, pages, file, sha256, scan, remark());
  }

  private static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java", e);
    }
  }
}
