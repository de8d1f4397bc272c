package school.mentoring.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplatesUnitTests {

  private final Documents documents = new TemplateDocuments();

  @Test
  void previewIsOnePageThatNeedsNothingFromOutside() {
    assertThat(Samples.order().html())
        .startsWith("<!DOCTYPE html>")
        .contains("<title>О закреплении наставнических пар", "ПРИКАЗЫВАЮ:", "А. Б. Берёзкина")
        .doesNotContain(" th:", "http://", "https://", "<link", "<script");
  }

  @Test
  void equalModelsGiveEqualPreviews() {
    assertThat(Samples.order().html()).isEqualTo(Samples.order().html());
  }

  @Test
  void markupInTextOfPeopleIsEscaped() {
    String html = Samples.order("Прошу <script>alert(1)</script> & <b>срочно</b>").html();

    assertThat(html)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;срочно&lt;/b&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void brokenExpressionIsReportedWithTemplateAndPlace() {
    assertThatThrownBy(() -> documents.compose("broken-expression", Map.of()))
        .isInstanceOf(DocumentException.class)
        .hasMessageContainingAll("«broken-expression»", "строка 3, столбец 6", "number");
  }

  @Test
  void brokenMarkupIsReportedWithTemplateAndPlace() {
    assertThatThrownBy(() -> documents.compose("broken-markup", Map.of()))
        .isInstanceOf(DocumentException.class)
        .hasMessageContainingAll("«broken-markup»", "строка 4");
  }

  @Test
  void absentTemplateIsReportedByName() {
    assertThatThrownBy(() -> documents.compose("absent", Map.of()))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("documents/absent.html");
  }

  @Test
  void readyBodyIsLaidOutUnderAnEscapedTitle() {
    String html = documents.of("Положение <о наставничестве>", "<h1>Положение</h1>").html();

    assertThat(html)
        .contains("<title>Положение &lt;о наставничестве&gt;</title>", "<h1>Положение</h1>");
  }

  @Test
  void mistakeInReadyBodyIsPlacedByItsOwnLines() {
    assertThatThrownBy(() -> documents.of("Справка", "<p>раз</p>\n<p>два<b></p>"))
        .isInstanceOf(DocumentException.class)
        .hasMessageContainingAll("«Справка»", "строка 2");
  }

  @Test
  void outsidePictureIsRefused() {
    assertThatThrownBy(() -> documents.of("Справка", "<img src=\"http://example.org/x.png\"/>"))
        .isInstanceOf(DocumentException.class)
        .hasMessageContainingAll("http://example.org/x.png", "«Справка»");
  }

  @Test
  void doctypeOfReadyBodyIsRefused() {
    String body = "<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><p>&e;</p>";

    assertThatThrownBy(() -> documents.of("Справка", body)).isInstanceOf(DocumentException.class);
  }
}
