package school.mentoring.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.mentoring.shared.Refusal;

class CsvTableUnitTests {

  private static final List<String> COLUMNS = List.of("Логин", "Фамилия");
  private static final CsvTable.Limits LIMITS = new CsvTable.Limits(200, 3);

  private static CsvTable read(String text, Charset charset) {
    return CsvTable.read(text.getBytes(charset), COLUMNS, LIMITS);
  }

  private static CsvTable read(String text) {
    return read(text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251"})
  void bothEncodingsAreUnderstood(String charset) {
    CsvTable table = read("Логин;Фамилия\r\nlugova;Лугова\r\n", Charset.forName(charset));

    assertThat(table.rows())
        .singleElement()
        .extracting(it -> it.text("Фамилия"))
        .isEqualTo("Лугова");
  }

  @Test
  void theMarkOfUtf8IsNoPartOfTheHeader() {
    assertThat(read("\uFEFFЛогин;Фамилия\nlugova;Лугова").rows()).hasSize(1);
  }

  @Test
  void commasSeparateAsWellAndColumnsComeInAnyOrder() {
    CsvTable table = read("Фамилия,Логин,Причина\n\"Лугова, мл.\",lugova,занят");

    assertThat(table.rows().get(0).text("Логин")).isEqualTo("lugova");
    assertThat(table.rows().get(0).text("Фамилия")).isEqualTo("Лугова, мл.");
  }

  @Test
  void rowsAreNumberedAsTheSpreadsheetNumbersThemAndBlankOnesAreLeftOut() {
    CsvTable table = read("Логин;Фамилия\n;\n\nlugova;Лугова\nozerov;Озёров;лишнее\nтихая");

    assertThat(table.rows()).extracting(CsvTable.Row::number).containsExactly(4, 5, 6);
    assertThat(table.rows()).extracting(CsvTable.Row::surplus).containsExactly(false, true, false);
    assertThat(table.rows().get(2).text("Фамилия")).isEmpty();
  }

  @Test
  void columnsThatAreMissingOrUnknownAreNamed() {
    assertThatThrownBy(() -> read("Логин;Имя\nlugova;Елена"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("нет столбцов: Фамилия");
    assertThatThrownBy(() -> read("Логин;Фамилия;Возраст\nlugova;Лугова;40"))
        .hasMessageContaining("Возраст");
    assertThatThrownBy(() -> read("Логин;Фамилия;Логин\nlugova;Лугова;x"))
        .hasMessageContaining("повторённые столбцы: Логин");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16", "IBM866", "KOI8-R"})
  void anotherEncodingIsRefused(String charset) {
    assertThatThrownBy(() -> read("Логин;Фамилия\nlugova;Лугова", Charset.forName(charset)))
        .isInstanceOf(Refusal.class)
        .hasMessageMatching("(?s).*(Кодировка|нет столбцов).*");
  }

  @Test
  void aWorkbookIsRefusedWithTheWayToSaveIt() {
    assertThatThrownBy(() -> read("PK\u0003\u0004")).hasMessageContaining("книга Excel");
  }

  @Test
  void emptyAndLargeFilesAreRefused() {
    assertThatThrownBy(() -> read("")).hasMessageContaining("пуст");
    assertThatThrownBy(() -> read("Логин;Фамилия\n")).hasMessageContaining("только заголовок");
    assertThatThrownBy(() -> read("Логин;Фамилия\na;a\nb;b\nc;c\nd;d"))
        .hasMessageContaining("4 строк");
    assertThatThrownBy(() -> read("Логин;Фамилия\na;" + "я".repeat(200)))
        .hasMessageContaining("больше");
  }

  @Test
  void anOpenQuoteIsRefused() {
    assertThatThrownBy(() -> read("Логин;Фамилия\nlugova;\"Лугова"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("кавычка");
  }

  @Test
  void whatIsWrittenIsReadBackAndIsNoFormula() {
    byte[] file = CsvTable.write(COLUMNS, List.of(List.of("lugova", "=СУММ(1;2)")));

    assertThat(new String(file, StandardCharsets.UTF_8)).contains("\"'=СУММ(1;2)\"");
    assertThat(CsvTable.read(file, COLUMNS, LIMITS).rows().get(0).text("Фамилия"))
        .isEqualTo("=СУММ(1;2)");
  }
}
