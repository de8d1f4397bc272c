package school.mentoring.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;

/**
 * Draws charts for documents, as {@code data:} addresses to be put into {@code img} of a template.
 * Shades tell the series apart, so a black-and-white printer loses nothing.
 */
public final class Chart {

  // Twice as many dots as the page is wide on the screen: sharp on paper, small in a file.
  private static final int WIDTH = 1600;

  private static final int LONGEST_LABEL = 42;

  private Chart() {}

  /** One value of a chart and the words beside it. */
  public record Bar(String label, double value) {}

  /** Bars drawn alike, such as the answers before the programme; the same labels in each series. */
  public record Series(String name, List<Bar> bars) {

    private List<String> labels() {
      return bars.stream().map(Bar::label).map(Chart::shortened).toList();
    }

    private List<Double> values() {
      return bars.stream().map(Bar::value).toList();
    }
  }

  /**
   * Bars one under another with their values, a PNG. Labels of up to forty-two letters are printed
   * whole.
   *
   * @param bars at least one, none below zero
   */
  public static String bars(String title, List<Bar> bars) {
    return series(title, List.of(new Series(title, bars)));
  }

  /**
   * The series side by side at each label with a legend, a PNG.
   *
   * @param series one to four, which is how many shades a printer keeps apart
   */
  public static String series(String title, List<Series> series) {
    int bars = series.size() * series.get(0).bars().size();
    HorizontalBarChart chart =
        new HorizontalBarChartBuilder().title(title).width(WIDTH).height(200 + 70 * bars).build();
    ChartStyle.apply(chart.getStyler(), series.size(), highest(series));
    chart.getStyler().setChartTitleFont(ChartStyle.title(title));
    series.forEach(one -> chart.addSeries(one.name(), one.values(), one.labels()));
    return png(chart);
  }

  /** A longer label would leave the bars no room. */
  private static String shortened(String label) {
    return label.length() <= LONGEST_LABEL
        ? label
        : label.substring(0, LONGEST_LABEL - 1).strip() + "…";
  }

  private static double highest(List<Series> series) {
    return series.stream()
        .flatMap(one -> one.bars().stream())
        .mapToDouble(Bar::value)
        .max()
        .orElse(0);
  }

  private static String png(HorizontalBarChart chart) {
    try {
      byte[] png = BitmapEncoder.getBitmapBytes(chart, BitmapFormat.PNG);
      return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
