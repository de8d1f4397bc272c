package school.mentoring.document;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of Liberation Serif that travel with the program, so that every machine has them. */
enum Fonts {
  REGULAR("Regular", 400, false),
  BOLD("Bold", 700, false),
  ITALIC("Italic", 400, true),
  BOLD_ITALIC("BoldItalic", 700, true);

  static final String FAMILY = "Liberation Serif";

  private final byte[] file;
  private final int weight;
  private final boolean italic;

  Fonts(String face, int weight, boolean italic) {
    this.file = read(face);
    this.weight = weight;
    this.italic = italic;
  }

  /** Each face is read when the first letter of it is met. */
  static void addTo(PdfRendererBuilder pdf, PDDocument document) {
    for (Fonts font : values()) {
      FontStyle style = font.italic ? FontStyle.ITALIC : FontStyle.NORMAL;
      pdf.useFont(font.in(document), FAMILY, font.weight, style, true);
    }
  }

  static void addTo(PdfBoxFontResolver resolver) {
    for (Fonts font : values()) {
      IdentValue style = font.italic ? IdentValue.ITALIC : IdentValue.NORMAL;
      resolver.addFont(font::open, FAMILY, font.weight, style, true);
    }
  }

  private PDFontSupplier in(PDDocument document) {
    return new PDFontSupplier(null) {
      @Override
      public PDFont supply() {
        return embedded(document);
      }
    };
  }

  /** Without ligatures: Russian has none, and looking for them took half of the time. */
  private PDFont embedded(PDDocument document) {
    try {
      TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(file));
      face.setEnableGsub(false);
      return PDType0Font.load(document, face, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Font drawn(float size) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, open()).deriveFont(size);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open() {
    return new ByteArrayInputStream(file);
  }

  private static byte[] read(String face) {
    String name = "/fonts/LiberationSerif-" + face + ".ttf";
    try (InputStream file = Fonts.class.getResourceAsStream(name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
