package school.mentoring.order.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.mentoring.order.Annex;
import school.mentoring.order.paper.AnnexTable.Cell;

class PrintedAnnexUnitTests {

  private static final Annex TABLE =
      new Annex(
          "Дорожная карта",
          List.of("Этап", "Мероприятие"),
          List.of(List.of("I", "один"), List.of("", "два"), List.of("", ""), List.of("II", "три")));

  @Test
  void blankCellsOfAJoinedColumnGoOnWithTheCellAbove() {
    assertThat(new AnnexTable(TABLE.joining(0)).rows())
        .containsExactly(
            List.of(new Cell("I", 3), new Cell("один", 1)),
            List.of(new Cell("два", 1)),
            List.of(new Cell("", 1)),
            List.of(new Cell("II", 1), new Cell("три", 1)));
  }

  @Test
  void otherBlankCellsAreCells() {
    assertThat(new AnnexTable(TABLE).rows()).allMatch(row -> row.size() == 2);
  }

  @Test
  void aTableThatBeginsWithABlankCellKeepsIt() {
    Annex annex = new Annex("План", List.of("Этап"), List.of(List.of(""), List.of(""))).joining(0);

    assertThat(new AnnexTable(annex).rows()).containsExactly(List.of(new Cell("", 2)), List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "Положение о наставничестве, УТВЕРЖДЕНО",
    "Дорожная карта на 2026/2027 учебный год, УТВЕРЖДЕНА",
    "План-график мониторинга, УТВЕРЖДЁН",
    "Показатели программы, УТВЕРЖДЕНЫ"
  })
  void approvalStandsInTheGenderOfWhatIsApproved(String title, String word) {
    Annex annex = Annex.text(title, List.of("текст"));

    assertThat(ApprovalMark.of(annex, "Утвердить прилагаемое.")).contains(word);
    assertThat(ApprovalMark.of(annex, "Провести мониторинг.")).isEmpty();
  }

  @Test
  void anAnnexThatIsOnlyAListIsNotApproved() {
    Annex list = Annex.text("Лучшие наставники", List.of("текст"));

    assertThat(ApprovalMark.of(list, "Утвердить список.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "приказ № 5 от 30.08.2026 | приказ №_5 от_30.08.2026",
        "Директор А. С. Ветрова и Осинова В. П. | Директор А._С._Ветрова и Осинова_В._П.",
        "по ст. 19, п. 5 и г. Заречный | по ст._19, п._5 и г._Заречный",
        "30 августа 2026 г. и 70 % | 30_августа 2026_г. и 70_%",
        "и. о. директора – до 5 мая | и._о._директора_– до_5_мая",
        "по закону. В школе | по закону. В школе",
        "В 2026 году все. Приказ | В 2026 году все. Приказ"
      })
  void linesAreNotBrokenBetweenWhatBelongsTogether(String text, String printed) {
    assertThat(NoBreaks.in(text)).isEqualTo(printed.replace('_', '\u00a0'));
  }

  @Test
  void aFormShowsTheBeginningOfALongAnnexAndSaysWhatIsLeftOut() {
    List<List<String>> rows =
        IntStream.rangeClosed(1, 2_000).mapToObj(it -> List.of(it + ".", "дело")).toList();
    var part = PaperOnScreen.Part.of(new Annex("Список", List.of("№", "Что"), rows), 2);

    assertThat(part.mark()).isEqualTo("Приложение № 2");
    assertThat(part.rows()).hasSize(100);
    assertThat(part.more()).contains("1900");
    assertThat(PaperOnScreen.Part.of(TABLE, 1).more()).isEmpty();
  }

  @Test
  void aFormShowsATextWithoutATable() {
    var part = PaperOnScreen.Part.of(Annex.text("Положение", List.of("1. Общее", "1.1. Так")), 1);

    assertThat(part.table()).isFalse();
    assertThat(part.rows()).isEmpty();
    assertThat(part.paragraphs()).containsExactly("1. Общее", "1.1. Так");
  }

  @Test
  void columnsShareThePageByTheirWidths() {
    Annex annex =
        new Annex("План", List.of("№ п/п", "Мероприятие"), List.of()).wide(List.of(5, 15));

    assertThat(PrintedAnnex.of(annex, "").columns())
        .extracting(PrintedAnnex.Column::style)
        .containsExactly("width: 25%", "width: 75%");
    assertThat(PrintedAnnex.of(new Annex("План", List.of("№"), List.of()), "").columns())
        .containsExactly(new PrintedAnnex.Column("№", ""));
  }
}
