package school.mentoring.order;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a PDF with their places on its pages, in millimetres from the upper left corner. */
record PaperLines(List<Line> all) {

  private static final double POINT = 25.4 / 72;

  /** A line, or a part of it where it has a wide gap inside. */
  record Line(int page, String text, double left, double right, double base) {

    double width() {
      return right - left;
    }
  }

  /** A picture: its left and upper edge, and its size. */
  record Picture(double left, double top, double width, double height) {}

  static PaperLines of(byte[] pdf) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> letters) {
          TextPosition first = letters.get(0);
          TextPosition last = letters.get(letters.size() - 1);
          lines.add(
              new Line(
                  getCurrentPageNo(),
                  text.replace('\u00a0', ' ').strip(),
                  first.getXDirAdj() * POINT,
                  (last.getXDirAdj() + last.getWidthDirAdj()) * POINT,
                  first.getYDirAdj() * POINT));
        }
      }.getText(document);
    }
    return new PaperLines(lines);
  }

  Line first(String beginning) {
    return all.stream().filter(it -> it.text().startsWith(beginning)).findFirst().orElseThrow();
  }

  List<Line> page(int number) {
    return all.stream().filter(it -> it.page() == number).toList();
  }

  static List<Picture> pictures(byte[] pdf, int number) throws IOException {
    List<Picture> pictures = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(number - 1);
      new Pictures(page.getMediaBox().getHeight(), pictures).processPage(page);
    }
    return pictures;
  }

  private static final class Pictures extends PDFStreamEngine {

    private final float height;
    private final List<Picture> found;

    Pictures(float height, List<Picture> found) {
      this.height = height;
      this.found = found;
      addOperator(new Concatenate(this));
      addOperator(new Save(this));
      addOperator(new Restore(this));
      addOperator(new SetMatrix(this));
      addOperator(new DrawObject(this));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (operator.getName().equals("Do")) {
        var place = getGraphicsState().getCurrentTransformationMatrix();
        double high = Math.abs(place.getScalingFactorY());
        found.add(
            new Picture(
                place.getTranslateX() * POINT,
                (height - place.getTranslateY() - high) * POINT,
                place.getScalingFactorX() * POINT,
                high * POINT));
      } else {
        super.processOperator(operator, operands);
      }
    }

    @Override
    protected void operatorException(
        Operator operator, List<COSBase> operands, IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
