package school.mentoring.document;

import java.awt.Color;
import java.awt.Font;
import java.util.Locale;
import org.knowm.xchart.style.HorizontalBarStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;

/** How charts look: the letters of the document, shades of one colour, nothing that moves. */
class ChartStyle {

  private static final Color[] SHADES = {
    new Color(0x1F4E79), new Color(0xA9C4DE), new Color(0x6B6B6B), new Color(0xDDDDDD)
  };
  private static final Font TEXT = Fonts.REGULAR.drawn(36);
  private static final int TITLE = 42;
  private static final int SMALLEST_TITLE = 26;
  private static final int LETTERS_OF_A_TITLE = 40;

  private ChartStyle() {}

  static void apply(HorizontalBarStyler style, int series, double highest) {
    letters(style);
    colours(style);
    style.setLegendVisible(series > 1);
    style.setLegendPosition(LegendPosition.OutsideS).setLegendLayout(LegendLayout.Horizontal);
    style.setAvailableSpaceFill(0.7).setXAxisTicksVisible(false).setPlotContentSize(1);
    // Values stand right of their bars and need a place there; an empty chart needs a scale.
    style.setXAxisMin(0.0).setXAxisMax(Math.max(highest, 1) * 1.25);
  }

  /**
   * A title stands above the bars, which have about two thirds of the width: a long one shrinks.
   */
  static Font title(String words) {
    int size = TITLE * LETTERS_OF_A_TITLE / Math.max(LETTERS_OF_A_TITLE, words.length());
    return Fonts.BOLD.drawn(Math.max(SMALLEST_TITLE, size));
  }

  private static void letters(HorizontalBarStyler style) {
    style.setLegendFont(TEXT);
    style.setAxisTickLabelsFont(TEXT).setLocale(Locale.forLanguageTag("ru-RU"));
    style.setLabelsVisible(true).setLabelsFont(TEXT).setLabelsPosition(1.1);
    style.setDecimalPattern("#,##0.##");
  }

  private static void colours(HorizontalBarStyler style) {
    style.setChartBackgroundColor(Color.WHITE).setPlotBackgroundColor(Color.WHITE);
    style.setLegendBorderColor(Color.WHITE).setSeriesColors(SHADES);
    style.setPlotGridLinesVisible(false).setPlotBorderVisible(false);
    style.setLabelsFontColor(Color.BLACK).setChartFontColor(Color.BLACK);
  }
}
