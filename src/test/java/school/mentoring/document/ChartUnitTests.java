package school.mentoring.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import school.mentoring.document.Chart.Bar;
import school.mentoring.document.Chart.Series;

class ChartUnitTests {

  private static final List<Bar> MONTHS = List.of(new Bar("Сентябрь", 12), new Bar("Октябрь", 7));

  @Test
  void chartIsAPictureInsideItsAddress() throws IOException {
    String chart = Chart.bars("Встречи по месяцам", MONTHS);

    assertThat(chart).startsWith("data:image/png;base64,");
    assertThat(picture(chart).getWidth()).isEqualTo(1600);
  }

  @Test
  void chartGrowsWithItsBars() throws IOException {
    String two = Chart.bars("Встречи", MONTHS);
    String four =
        Chart.series("Встречи", List.of(new Series("План", MONTHS), new Series("Факт", MONTHS)));

    assertThat(picture(four).getHeight()).isGreaterThan(picture(two).getHeight());
  }

  @Test
  void chartOfNothingYetIsDrawn() throws IOException {
    assertThat(picture(Chart.bars("Встречи", List.of(new Bar("Сентябрь", 0))))).isNotNull();
  }

  private static BufferedImage picture(String chart) throws IOException {
    byte[] png = Base64.getDecoder().decode(chart.substring(chart.indexOf(',') + 1));
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
