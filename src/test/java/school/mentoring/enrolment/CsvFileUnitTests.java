package school.mentoring.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.mentoring.shared.Refusal;

class CsvFileUnitTests {

  private static final List<String> NEEDED = List.of("Фамилия", "Имя");

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void anyUsualDelimiterIsUnderstood(String delimiter) {
    String text = "Имя%1$sФамилия\nЕгор%1$sПримеров\n".formatted(delimiter);

    CsvFile.Row row = CsvFile.read(utf8(text), NEEDED).rows().get(0);

    assertThat(row.text("Фамилия")).isEqualTo("Примеров");
    assertThat(row.number()).isEqualTo(2);
  }

  @Test
  void windows1251IsUnderstood() {
    byte[] file = "Фамилия;Имя\r\nЁжикова;Вера\r\n".getBytes(Charset.forName("windows-1251"));

    assertThat(CsvFile.read(file, NEEDED).rows().get(0).text("Фамилия")).isEqualTo("Ёжикова");
  }

  @Test
  void blankLinesAreSkippedAndCounted() {
    List<CsvFile.Row> rows =
        CsvFile.read(utf8("\uFEFFФамилия;Имя\n;\n\nПримеров;Егор\n"), NEEDED).rows();

    assertThat(rows).singleElement().satisfies(it -> assertThat(it.number()).isEqualTo(4));
  }

  @Test
  void whatWasWrittenIsReadAgain() {
    byte[] file =
        CsvFile.write(NEEDED, List.of(List.of("=1+1", "а;б"), List.of("Кавычкин \"К\"", "-")));

    List<CsvFile.Row> rows = CsvFile.read(file, NEEDED).rows();

    assertThat(new String(file, StandardCharsets.UTF_8)).contains("'=1+1");
    assertThat(rows.get(0).text("Фамилия")).isEqualTo("=1+1");
    assertThat(rows.get(0).text("Имя")).isEqualTo("а;б");
    assertThat(rows.get(1).text("Фамилия")).isEqualTo("Кавычкин \"К\"");
  }

  @Test
  void missingColumnsAreNamed() {
    assertThatThrownBy(() -> CsvFile.read(utf8("Фамилия;Name\nа;б"), NEEDED))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("нет столбцов: Имя");
  }

  @Test
  void aWorkbookAnEmptyFileAndAnUnknownEncodingAreRefused() {
    assertThatThrownBy(() -> CsvFile.read(new byte[] {'P', 'K', 3, 4}, NEEDED))
        .hasMessageContaining("книга Excel");
    assertThatThrownBy(() -> CsvFile.read(new byte[0], NEEDED)).hasMessageContaining("пуст");
    assertThatThrownBy(
            () -> CsvFile.read("Фамилия;Имя".getBytes(StandardCharsets.UTF_16LE), NEEDED))
        .hasMessageContaining("Кодировка");
    assertThatThrownBy(() -> CsvFile.read(new byte[3 * 1024 * 1024], NEEDED))
        .hasMessageContaining("больше 2 МБ");
  }

  @Test
  void anUnclosedQuoteIsRefused() {
    assertThatThrownBy(() -> CsvFile.read(utf8("Фамилия;Имя\n\"Примеров;Егор\n"), NEEDED))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("кавычка");
  }
}
