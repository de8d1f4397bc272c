package school.mentoring.document;

import java.math.BigInteger;

/**
 * A sheet of paper as it lies, with its margins in millimetres: what {@code @page} of the layout
 * says.
 */
enum DocxSheet {
  UPRIGHT(11907, 16840, 20, 10, 20, 30),
  LYING(16840, 11907, 30, 20, 10, 20),
  /** A letter or certificate: framed, without a number. */
  AWARD_A4(16840, 11907, 12, 12, 12, 12),
  AWARD_A5(11907, 8391, 8, 8, 8, 8);

  private final int width;
  private final int height;
  private final int top;
  private final int right;
  private final int bottom;
  private final int left;

  /** Width and height in twips. */
  DocxSheet(int width, int height, int top, int right, int bottom, int left) {
    this.width = width;
    this.height = height;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
    this.left = left;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int top() {
    return top;
  }

  int right() {
    return right;
  }

  int bottom() {
    return bottom;
  }

  int left() {
    return left;
  }

  boolean lying() {
    return width > height;
  }

  boolean award() {
    return this == AWARD_A4 || this == AWARD_A5;
  }

  /** How high a frame is that fills the sheet but for the line that Word wants below a table. */
  BigInteger frame() {
    return BigInteger.valueOf(height - twips(top + bottom) - 900);
  }

  /** The page for the importer, which knows no named ones. */
  String css() {
    return this == UPRIGHT
        ? ""
        : "@page { size: %s landscape; margin: %dmm %dmm %dmm %dmm; }"
            .formatted(this == AWARD_A5 ? "A5" : "A4", top, right, bottom, left);
  }

  static int twips(int millimetres) {
    return (int) Math.round(millimetres * 1440 / 25.4);
  }
}
