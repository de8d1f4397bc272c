package school.mentoring.document;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The faces of Liberation Serif that travel with the program, so that every machine has them. */
enum Fonts {
  REGULAR("Regular", 400, false),
  BOLD("Bold", 700, false),
  ITALIC("Italic", 400, true),
  BOLD_ITALIC("BoldItalic", 700, true);

  static final String FAMILY = "Liberation Serif";

  private final String face;
  private final int weight;
  private final boolean italic;

  Fonts(String face, int weight, boolean italic) {
    this.face = face;
    this.weight = weight;
    this.italic = italic;
  }

  static void addTo(PdfRendererBuilder pdf) {
    for (Fonts font : values()) {
      FontStyle style = font.italic ? FontStyle.ITALIC : FontStyle.NORMAL;
      pdf.useFont(font::open, FAMILY, font.weight, style, true);
    }
  }

  static void addTo(PdfBoxFontResolver resolver) {
    for (Fonts font : values()) {
      IdentValue style = font.italic ? IdentValue.ITALIC : IdentValue.NORMAL;
      resolver.addFont(font::open, FAMILY, font.weight, style, true);
    }
  }

  Font drawn(float size) {
    try (InputStream file = open()) {
      return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(size);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open() {
    return Fonts.class.getResourceAsStream("/fonts/LiberationSerif-" + face + ".ttf");
  }
}
